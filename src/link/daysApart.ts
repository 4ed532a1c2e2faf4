import type { Days } from './Days.ts'

/** Days between the nearest ends; 0 where the two overlap or one is unknown. */
export const daysApart = (a: Days | undefined, b: Days | undefined): number =>
  a && b ? Math.max(0, a.from - b.to, b.from - a.to) : 0
