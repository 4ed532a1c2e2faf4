import type { TimeGrammar } from './TimeGrammar.ts'

/** What stands around times, as expressions to test the text beside them with; built from `contexts` in the grammar. */
export interface TimeContexts {
  /** The whole text between two ends of a range, and between an hour and the day after it. */
  readonly range: RegExp
  readonly hourOf: RegExp
  /** A second day behind a month's first, and a first day before a second with its month; the days are captured. */
  readonly nextDay: RegExp
  readonly previousDay: RegExp
  /** A month after a capitalised word, as in a person's name; the month is captured. */
  readonly surname: RegExp
  readonly beforeMonth: RegExp
  readonly verb: RegExp
  readonly crowd: RegExp
  readonly afterCrowd: RegExp
  readonly cutShort: RegExp
  readonly noYearAfter: RegExp
  readonly noYearBefore: RegExp
  readonly yearAfterAll: RegExp
  readonly noTime: RegExp
  readonly number: RegExp
}

/** Builds the expressions that the words of a grammar make. */
export function timeContexts(words: TimeGrammar['contexts']): TimeContexts {
  const any = (kind: keyof TimeGrammar['contexts']) => `(?:${words[kind].join('|')})`
  const range = any('range')
  return {
    range: new RegExp(`^\\s(?:${range}|[-–—])\\s$|^[-–—]$`),
    hourOf: new RegExp(`^(?:,?\\s{1,3}|\\s${any('hour of')}\\s)$`),
    nextDay: new RegExp(`^(\\s?[-–]\\s?|\\s${range}\\s)(\\d{1,2})(?![\\p{L}\\d]|[.:]\\d)`, 'u'),
    previousDay: new RegExp(`(?<![\\p{L}\\d.:,$€£-])(\\d{1,2})(?:\\s?[-–]\\s?|\\s${range}\\s)$`, 'u'),
    surname: new RegExp(`(?<!\\p{L})\\p{Lu}\\p{L}+\\s(${any('surnames')})(?![\\p{L}\\p{N}]|\\s\\d)`, 'gu'),
    beforeMonth: new RegExp(`(?:^|[^\\p{L}])${any('before a month')}[\\s-]$`, 'iu'),
    verb: new RegExp(`^${any('verbs')}$`, 'i'),
    crowd: new RegExp(`^${any('crowd')}$`),
    afterCrowd: new RegExp(`^\\s${any('after a crowd')}\\s\\p{Lu}`, 'u'),
    cutShort: new RegExp(`^${any('cut short')}$`, 'i'),
    noYearAfter: new RegExp(`([$€£¥#№%.,:/-]|\\b${any('no year after')}\\.?)\\s?$`, 'i'),
    noYearBefore: new RegExp(`^(%|[.,:/]\\d|[-–]\\d|\\s${any('no year before')}\\b)`, 'i'),
    yearAfterAll: new RegExp(`[,–—]\\s$|\\b${any('year after all')}-$`, 'i'),
    noTime: new RegExp(`\\b${any('no time')}`, 'i'),
    number: new RegExp(`^(?:\\d|${any('number')})`, 'i'),
  }
}
