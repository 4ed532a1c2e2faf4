import type { Rows } from '../model/Rows.ts'
import type { outputNames } from './outputNames.ts'

/** What the network gives for a window, a row a word. */
export type Outputs = Readonly<Record<(typeof outputNames)[number], Rows>>
