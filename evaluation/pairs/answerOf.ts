import { stems } from '../../src/link/stems.ts'

/** Sentences of a body, besides the first, that are looked at. */
const NEAREST = 2

/** The sentences of an article that tell most of how it answers a headline: its first, and those that share the most words with it. */
export function answerOf(headline: string, body: string): string {
  const asked = new Set(stems(headline))
  const [first = '', ...others] = body.match(/[^.!?\n]+[.!?]*/g) ?? []
  const nearest = others
    .map((sentence) => ({ sentence, shared: new Set(stems(sentence).filter((stem) => asked.has(stem))).size }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, NEAREST)
  return [first, ...nearest.map(({ sentence }) => sentence)].join(' ')
}
