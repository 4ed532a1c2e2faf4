import { spelled } from '../../annotate/timexes/spelled.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { DayRange } from './DayRange.ts'
import type { Evidence } from './Evidence.ts'
import type { Office } from './Office.ts'
import { termOf } from './termOf.ts'
import { withoutInitials } from './withoutInitials.ts'

/** A text calls a holder by the title a little before and after the term. */
const SLACK_DAYS = 20

/** No name is longer. */
const NAME_CODE_UNITS = 60

interface Holder {
  readonly names: readonly string[]
  readonly term: DayRange
}

let compiled:
  | readonly {
      readonly title: string
      /** In small letters; an office is looked for in a text that has one of them. */
      readonly titles: readonly string[]
      /** "President Roe", the name captured. */
      readonly called: RegExp
      /** What follows a name in "Jane Roe, President", and a name at the end of what stands before it. */
      readonly signed: RegExp
      readonly signatory: RegExp
      readonly holders: readonly Holder[]
    }[]
  | undefined

/** People called by the title of an office, not as "former": the report is of a time in which they held it. */
export function officeEvidence(text: string): readonly Evidence[] {
  compiled ??= ontologyFile<readonly Office[]>('offices.yaml').map(compileOffice)
  const named = new Map<string, readonly DayRange[]>()
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  for (const { title, titles, called, signed, signatory, holders } of compiled) {
    if (!titles.some((one) => plain.includes(one))) continue
    for (const who of [
      ...Array.from(text.matchAll(called), (match) => match[1]),
      ...Array.from(
        text.matchAll(signed),
        ({ index }) => signatory.exec(text.slice(Math.max(0, index - NAME_CODE_UNITS), index))?.[1],
      ),
    ]) {
      const name = who?.replace(/\s+/g, ' ') ?? ''
      const forms = [name, withoutInitials(name)]
      const terms = holders.filter(({ names }) =>
        names.some((one) => forms.some((form) => one === form || one.endsWith(` ${form}`))),
      )
      if (name && terms.length && name !== title)
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
  const words = [office, ...titles].flatMap((word) => [word, word.replace(/ of .*/, '')])
  const title = either(words.map((word) => spelled(word.charAt(0).toLowerCase() + word.slice(1))))
  const who = either(names.map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '\\s(?:\\p{Lu}\\.\\s)?')))
  return {
    title: office,
    titles: words.map((word) => word.toLowerCase()),
    called: new RegExp(
      `(?<!\\b[Ff]ormer\\s(?:\\S+\\s){0,2}|\\b[Ee]x-|\\b[Tt]hen-|\\b[Ll]ate\\s|\\bunder\\s)\\b(?:${title})\\s(${who})(?!\\p{L})`,
      'gu',
    ),
    signed: new RegExp(`,\\s(?:the\\s)?(?:${title})(?!\\p{L})`, 'gu'),
    signatory: new RegExp(`(?<!\\p{L})(${who})$`, 'u'),
    holders: list,
  }
}
