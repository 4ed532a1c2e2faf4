import type { Statement } from '../model/Statement.ts'
import { campOf } from './campOf.ts'

type Stance = Statement['stance']

/** Whether two stances are on opposite sides of the question; not where one is missing or between them. */
export const isOpposed = (a: Stance, b: Stance): boolean =>
  a !== undefined && b !== undefined && [campOf(a), campOf(b)].sort().join() === 'no,yes'
