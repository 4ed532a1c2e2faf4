import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { DayRange } from './DayRange.ts'
import type { Evidence } from './Evidence.ts'
import type { Office } from './Office.ts'
import { termOf } from './termOf.ts'
import { withoutInitials } from './withoutInitials.ts'

/** People are in the news before and after their office too, but less: weight of a day outside the terms, against one inside. */
const BEFORE = 0.1
const AFTER = 0.3

/** Weight of a day in or before the terms of one who is called "former". */
const FORMER = 0.1

/** Days around the terms in which a report that names a holder is looked for. */
const DAYS_BEFORE = 8 * 365
const DAYS_AFTER = 15 * 365

/** The first so many people count: a text names more of them the longer it is, all in the same years. */
const MOST_PEOPLE = 4

const NAMES = /\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+/gu

/** "former President Barack Obama", up to the name. */
const CALLED_FORMER = /\b(?:former|ex|then)[\s-](?:\S+\s){0,5}$/i

let holders: ReadonlyMap<string, readonly DayRange[]> | undefined

/** People with a place in src/ontology/offices.yaml who are called by their full name, with a title or without. */
export function personEvidence(text: string): readonly Evidence[] {
  holders ??= readHolders()
  const named = new Map<string, Evidence>()
  for (const match of text.matchAll(NAMES))
    for (const { name, at } of partsOf(match[0])) {
      const terms = holders.get(name)
      if (!terms || named.has(name) || named.size >= MOST_PEOPLE) continue
      const before = text.slice(Math.max(0, match.index + at - 60), match.index + at)
      named.set(name, CALLED_FORMER.test(before) ? formerly(name, terms) : nearTerm(name, terms))
    }
  return [...named.values()]
}

function nearTerm(name: string, terms: readonly DayRange[]): Evidence {
  const first = Math.min(...terms.map((term) => term.first))
  const last = Math.max(...terms.map((term) => term.last))
  return {
    reason: `${name} is in the news, mostly of a holder of an office`,
    suits: (day) => (terms.some((term) => term.first <= day && day <= term.last) ? 1 : day < first ? BEFORE : AFTER),
    within: [{ first: first - DAYS_BEFORE, last: last + DAYS_AFTER }],
  }
}

function formerly(name: string, terms: readonly DayRange[]): Evidence {
  const over = Math.min(...terms.map((term) => term.last))
  return { reason: `${name} is called former`, suits: (day) => (day > over ? 1 : FORMER) }
}

/** Two to four neighbouring words of a run of capitalised ones. */
function partsOf(run: string): { readonly name: string; readonly at: number }[] {
  const words = Array.from(run.matchAll(/\S+/g))
  return words.flatMap((word, first) =>
    [2, 3, 4].flatMap((count) => {
      const last = words[first + count - 1]
      if (!last) return []
      const name = run.slice(word.index, last.index + last[0].length).replace(/\s/g, ' ')
      return [name, name.replace(/['’]s$|[.'’]$/, ''), withoutInitials(name)].map((spelling) => ({
        name: spelling,
        at: word.index,
      }))
    }),
  )
}

function readHolders(): ReadonlyMap<string, readonly DayRange[]> {
  const all = new Map<string, DayRange[]>()
  for (const { holders } of ontologyFile<readonly Office[]>('offices.yaml'))
    for (const [names, from, to] of holders)
      for (const name of names.split('|').filter((one) => one.includes(' ')))
        all.set(name, [...(all.get(name) ?? []), termOf(from, to)])
  return all
}
