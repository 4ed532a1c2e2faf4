import type { Move } from './Move.ts'

/** Reads a move as the model names its classes: "shift", "left nsubj", "right obj"; what draws the relation root is the root. */
export function readMove(name: string): Move {
  const [kind = '', relation = ''] = name.split(' ')
  return { kind: relation === 'root' ? 'root' : (kind as Move['kind']), relation }
}
