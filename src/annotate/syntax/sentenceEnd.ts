import { ontologyFile } from '../../pipeline/ontologyFile.ts'

interface Lexicon {
  readonly before: ReadonlySet<string>
  readonly month: ReadonlySet<string>
  readonly either: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly reported: RegExp
}

/** Code units in which the name before a reporting verb must end. */
const REPORT_ROOM = 80

let lexicon: Lexicon | undefined

/** What stands around a full stop, question mark or exclamation mark. */
export interface Surroundings {
  /** The characters before it, back to the last space, opening marks left out: "U.S", "Gen". */
  readonly word: string
  /** Whether the word before that is capitalised: "Gholam R." */
  readonly afterName: boolean
  /** The run of final marks: ".", "?!", "...". */
  readonly marks: string
  /** Closing quotation marks and brackets after it. */
  readonly closers: string
  /** The text after the white space, opening marks left out; "" at the end of the block. */
  readonly next: string
}

/** Whether a sentence ends here. */
export function sentenceEnd({ word, afterName, marks, closers, next }: Surroundings): boolean {
  if (next === '') return true
  if (marks.includes('?') && closers === '' && /^\p{L}/u.test(next)) return true
  if (/^\p{Ll}/u.test(next) && !/^[ei]\p{Lu}/u.test(next)) return false
  if (/^[,;:)—–-]/.test(next)) return false
  if (/[?!]/.test(marks) && /["'”’»]/.test(closers) && isReported(next)) return false
  if (marks !== '.' || closers.length > 0) return true
  const { before, month, either } = known()
  const bare = word.replace(/^.*[-–—/]/, '')
  if (before.has(bare)) return bare === 'No' && isStarter(next)
  if (month.has(bare)) return !/^\d/.test(next) && isStarter(next)
  if (/^\p{Lu}$/u.test(bare)) return isStarter(next) && !(afterName && next.startsWith('I '))
  if (either.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(bare)) return isStarter(next)
  return true
}

/** Whether the next words say who spoke what was just quoted: "Roe asked". */
const isReported = (next: string): boolean => known().reported.test(next.slice(0, REPORT_ROOM))

/** Whether the next word, which is capitalised, is one that begins sentences. */
function isStarter(next: string): boolean {
  const word = /^[\p{L}]+/u.exec(next.slice(0, 20))?.[0] ?? ''
  return known().starters.has(word.toLowerCase()) && !/^\p{Lu}\./u.test(next)
}

function known(): Lexicon {
  if (lexicon) return lexicon
  const abbreviations = ontologyFile<Record<'before' | 'month' | 'either', readonly string[]>>('en/abbreviations.yaml')
  const { verbs } = ontologyFile<{ verbs: readonly string[] }>('en/after-quotation.yaml')
  const { starters } = ontologyFile<{ starters: readonly string[] }>('en/sentence-starters.yaml')
  lexicon = {
    before: new Set(abbreviations.before.flatMap(bothCases)),
    month: new Set(abbreviations.month),
    either: new Set(abbreviations.either.flatMap(bothCases)),
    starters: new Set(starters),
    reported: new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:${verbs.join('|')})\\b`, 'u'),
  }
  return lexicon
}

const bothCases = (word: string): string[] => [word, word.toUpperCase()]
