import type { Change } from '../../model/Change.ts'

/** Whether a party moved from what the one telling says to what the other says, as a person decided. */
export interface ChangeJudgement {
  readonly from: Pick<Change['from'], 'document' | 'id'>
  readonly to: Pick<Change['to'], 'document' | 'id'>
  readonly isMoved: boolean
  readonly by: string
  readonly at: string
}
