import type { Statement } from '../model/Statement.ts'

/** Which of the question's two sides a stance is on: a step inside one camp ("open" to "supports") is no change of position. */
export const campOf = (stance: NonNullable<Statement['stance']>): 'yes' | 'no' | 'between' =>
  stance === 'supports' || stance === 'open' ? 'yes' : stance === 'conditional' ? 'between' : 'no'
