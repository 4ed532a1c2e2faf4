import type { Change } from '../../../src/model/Change.ts'
import type { PositionRow } from '../../../src/store/PositionRow.ts'

/** The last time the party's stance became another, if it ever did. */
export const moved = ({ changes }: PositionRow): Change | undefined => changes.findLast(({ changed }) => changed)
