import type { Statement } from './Statement.ts'

/** The stances, from no to yes. */
export const STANCES = [
  'rejects',
  'resists',
  'conditional',
  'open',
  'supports',
] as const satisfies readonly NonNullable<Statement['stance']>[]
