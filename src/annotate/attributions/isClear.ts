import type { Found } from './Found.ts'

/** Of a statement within another: what is less likely is mostly no speech, but a wish or a plan told in passing. Chosen by eye on PolNeAR dev, whose gold has no such statements. */
const LEAST = 0.5

/** Words in the shortest content of a statement within another: "it", "the agreement" say nothing. */
const SHORTEST = 3

/** Whether a statement within another is clear enough to stand by itself: likely, with a source of its own and something said. */
export const isClear = (text: string, { confidence, source, content }: Found): boolean =>
  confidence >= LEAST &&
  source.length > 0 &&
  content.some(({ start, end }) => text.slice(start, end).split(/\s+/).length >= SHORTEST)
