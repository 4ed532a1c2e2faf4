import type { Days } from '../../../src/link/Days.ts'

/** The day in the middle: where a date that covers several is drawn. */
export const middle = ({ from, to }: Days): number => Math.floor((from + to) / 2)
