import { spelled } from '../../annotate/timexes/spelled.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { DayRange } from './DayRange.ts'
import type { Evidence } from './Evidence.ts'
import type { Office } from './Office.ts'
import { termOf } from './termOf.ts'
import { withoutInitials } from './withoutInitials.ts'

/** A text calls a holder by the title a little before and after the term. */
const SLACK_DAYS = 20

interface Holder {
  readonly names: readonly string[]
  readonly term: DayRange
}

let compiled:
  | readonly {
      readonly title: string
      /** In small letters; an office is looked for in a text that has one of them. */
      readonly titles: readonly string[]
      readonly regex: RegExp
      readonly holders: readonly Holder[]
    }[]
  | undefined

/** People called by the title of an office, not as "former": the report is of a time in which they held it. */
export function officeEvidence(text: string): readonly Evidence[] {
  compiled ??= ontologyFile<readonly Office[]>('offices.yaml').map(compileOffice)
  const named = new Map<string, readonly DayRange[]>()
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  for (const { title, titles, regex, holders } of compiled) {
    if (!titles.some((one) => plain.includes(one))) continue
    for (const match of text.matchAll(regex)) {
      const name = (match[1] ?? match[2])?.replace(/\s+/g, ' ') ?? ''
      const forms = [name, withoutInitials(name)]
      const terms = holders.filter(({ names }) =>
        names.some((one) => forms.some((form) => one === form || one.endsWith(` ${form}`))),
      )
      if (terms.length && name !== title)
        named.set(
          `${title} ${name}`,
          terms.map(({ term }) => term),
        )
    }
  }
  return Array.from(named, ([who, terms]) => ({
    reason: `${who} was in office`,
    suits: (day) => (terms.some(({ first, last }) => first - SLACK_DAYS <= day && day <= last + SLACK_DAYS) ? 1 : 0.05),
    within: terms,
  }))
}

function compileOffice({ office, titles = [], holders }: Office) {
  const list = holders.map(([names, from, to]) => ({
    names: names.split('|'),
    term: termOf(from, to),
  }))
  const names = list.flatMap((holder) => holder.names.flatMap((name) => [name, name.split(' ').at(-1) ?? name]))
  const either = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')
  // "Secretary Roe" for the "secretary of state".
  const called = [office, ...titles].flatMap((word) => [word, word.replace(/ of .*/, '')])
  const title = either(called.map((word) => spelled(word.charAt(0).toLowerCase() + word.slice(1))))
  const who = either(names.map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '\\s(?:\\p{Lu}\\.\\s)?')))
  return {
    title: office,
    titles: called.map((word) => word.toLowerCase()),
    regex: new RegExp(
      `(?<!\\b[Ff]ormer\\s(?:\\S+\\s){0,2}|\\b[Ee]x-|\\b[Tt]hen-|\\b[Ll]ate\\s|\\bunder\\s)\\b(?:${title})\\s(${who})(?!\\p{L})|(?<!\\p{L})(${who}),\\s(?:the\\s)?(?:${title})(?!\\p{L})`,
      'gu',
    ),
    holders: list,
  }
}
