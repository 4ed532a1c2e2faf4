import type { Span } from '../../model/Span.ts'

/** What a person is called beside the name: "head of the Water Board", "Brigadier General". */
export interface Title extends Span {
  /** Its head, in small letters. */
  readonly noun: string
  /** The title where the text parts its words: "President of Norway" of "President Ada Lindt of Norway". */
  readonly words?: string
}
