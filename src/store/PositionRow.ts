import type { Change } from '../model/Change.ts'
import type { Statement } from '../model/Statement.ts'
import type { EventRow } from './EventRow.ts'
import type { StatementRow } from './StatementRow.ts'

/** One cell of party × issue: the stances over time, each with the telling that it rests on. */
export interface PositionRow {
  readonly party: string
  readonly partyName: string
  readonly issue: string
  readonly question: string
  /** The newest dated stance. */
  readonly stance?: Statement['stance']
  /** "changed", "unchanged since DATE", "no statement", "disagreement inside the party", in words. */
  readonly summary: string
  /** Earliest first; one entry for each utterance or event, however often it was told. */
  readonly evidence: readonly (StatementRow | EventRow)[]
  readonly changes: readonly Change[]
}
