import type { PartialDate } from '../model/PartialDate.ts'
import type { Statement } from '../model/Statement.ts'
import type { Telling } from './Telling.ts'
import type { Who } from './Who.ts'

export interface StatementRow
  extends Telling,
    Pick<Statement, 'kind' | 'factuality' | 'said' | 'act' | 'issue' | 'stance' | 'within' | 'confidence'> {
  readonly row: 'statement'
  readonly speaker?: Who
  readonly party?: Who
  readonly via?: Who
  /** The party of the dispute, else the country, else the name. */
  readonly side?: string
  /** When it was said, else when its document was published. */
  readonly date?: PartialDate
  /** The words of source, cue and content; parts that do not follow one another are joined by " … ". */
  readonly source: string
  readonly cue: string
  readonly words: string
  readonly groups: readonly string[]
}
