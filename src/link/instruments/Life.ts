import type { InstrumentState } from '../../model/InstrumentState.ts'
import type { PartialDate } from '../../model/PartialDate.ts'
import type { Step } from './Step.ts'

/** A step with all its tellings, the surest first. */
export interface LifeStep extends Pick<Step, 'step' | 'status' | 'date' | 'by' | 'votes' | 'condition'> {
  readonly tellings: readonly Step[]
}

/** A treaty, deal, resolution or bill over all reports: where it stands, and the steps to there. */
export interface Life {
  readonly name: string
  /** Where it stands, in words: "passed by the Assembly 211–34 on 2024-05-16; to follow: in force". */
  readonly standing: string
  /** By date, the undated last. */
  readonly steps: readonly LifeStep[]
  /** What the dispute file itself says of its life. */
  readonly given: readonly { readonly step: InstrumentState['step']; readonly date?: PartialDate }[]
}
