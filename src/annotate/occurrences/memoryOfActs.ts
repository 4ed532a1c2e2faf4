import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Found } from './Found.ts'
import type { Told } from './Told.ts'

/** Tokens on each side of a trigger whose names tell one act from another of its kind. */
const REACH = 10
/** Acts of one kind that a new one is compared with: the last ones, so that a long document stays linear. */
const COMPARED = 20
/** Of the names of the mention that has fewer, the share that both must have. */
const SHARED = 0.5
const ANOTHER = new Set(['another', 'second', 'third', 'fourth', 'fresh', 'further', 'again'])
const YEAR = /^(?:19|20)\d\d$/

/** Remembers the acts of a document, to know one that is told again: the same kind of act, with no other names or dates around it. */
export function memoryOfActs(tokens: readonly Token[]) {
  const told = new Map<string, Told[]>()
  return {
    /** The index of the occurrence that told the act before; else the act is remembered as `occurrence`. */
    recall({ trigger, first, last }: Found, from: number, to: number, occurrence: number): number | undefined {
      const around = tokens.slice(Math.max(from, first - REACH), Math.min(to, last + 1 + REACH))
      const act: Told = { occurrence, sentence: from, lemma: tokens[first]?.lemma ?? '', ...namesAndDates(around) }
      const kind = `${trigger.type} ${trigger.mode ?? ''} ${trigger.entry}`
      const before = (told.get(kind) ?? []).slice(-COMPARED)
      const isOther = tokens
        .slice(Math.max(from, first - 2), first)
        .some(({ lemma }) => ANOTHER.has(lemma.toLowerCase()))
      const same = isOther ? undefined : before.find((other) => isSame(other, act))
      if (same) return same.occurrence
      told.set(kind, [...before, act])
      return undefined
    },
  }
}

/** Two words for one act stand in two sentences; two verbs of one sentence are two acts. */
function isSame(a: Told, b: Told): boolean {
  if (a.sentence === b.sentence && a.lemma !== b.lemma) return false
  if (a.dates.size && b.dates.size && a.dates.isDisjointFrom(b.dates)) return false
  return a.names.intersection(b.names).size >= Math.min(a.names.size, b.names.size) * SHARED
}

function namesAndDates(tokens: readonly Token[]): Pick<Told, 'names' | 'dates'> {
  const times = new Set(ontologyFile<{ times: readonly string[] }>('en/quantities.yaml').times)
  const isDate = ({ lemma, upos }: Token): boolean =>
    YEAR.test(lemma) || (upos === 'PROPN' && times.has(lemma.toLowerCase()))
  const lemmas = (of: readonly Token[]): ReadonlySet<string> => new Set(of.map(({ lemma }) => lemma))
  return {
    names: lemmas(tokens.filter((token) => token.upos === 'PROPN' && !isDate(token))),
    dates: lemmas(tokens.filter(isDate)),
  }
}
