/** src/ontology/en/times.yaml, as it is written. */
export interface TimeGrammar {
  /** Class → word, as a regular expression → value. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string | number>>>>
  readonly weak: readonly string[]
  readonly patterns: readonly TimePattern[]
  readonly modifiers: Readonly<Record<'date' | 'duration' | 'after', Readonly<Record<string, readonly string[]>>>>
  readonly contexts: Readonly<Record<TimeContext, readonly string[]>>
}

type TimeContext =
  | 'range'
  | 'hour of'
  | 'surnames'
  | 'before a month'
  | 'verbs'
  | 'crowd'
  | 'after a crowd'
  | 'cut short'
  | 'no year after'
  | 'no year before'
  | 'year after all'
  | 'no time'
  | 'number'

/** One line of the grammar; its texts but `match` are templates in which {class} or {class|default} stands for a value. */
export interface TimePattern {
  readonly match: string
  readonly date?: string
  readonly shift?: string
  readonly length?: string
  readonly every?: string
  readonly holiday?: string
  readonly toward?: string
  readonly years?: string | number
  readonly weeks?: number
  readonly days?: number
  readonly weekday?: string
  readonly year?: string
  readonly grain?: 'W' | 'same'
  readonly from?: 'narrative'
  readonly daytime?: string
  readonly clock?: string
  readonly half?: 'am' | 'pm'
  readonly mod?: string
  readonly quant?: string
}
