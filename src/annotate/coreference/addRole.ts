import type { Span } from '../../model/Span.ts'
import type { Cast } from './Cast.ts'
import { countryIn } from './countryIn.ts'
import type { Figure } from './Figure.ts'
import { roleTense } from './roleTense.ts'
import type { Words } from './Words.ts'

/** Gives a figure a title as the text has it, with the organization and country named in it. */
export function addRole(
  words: Words,
  figure: Figure,
  span: Span,
  noun: string,
  named: readonly Figure[],
  { gazetteer }: Pick<Cast, 'gazetteer'>,
): void {
  const title = words.text.slice(span.start, span.end)
  figure.nouns.add(noun)
  // "His attorney" says what somebody is to another, and the same title may come with the name.
  if (/^(?:his|her|its|their|our|my)\b/i.test(title)) return
  if (figure.roles.some((role) => role.title.toLowerCase() === title.toLowerCase())) return
  const organization = named.find(({ type }) => type === 'organization')
  const tense = roleTense(title)
  figure.roles.push({
    title,
    start: span.start,
    end: span.end,
    ...(organization && organization !== figure && { organization }),
    ...(tense && { tense }),
  })
  figure.country ??=
    named.find(({ type }) => type === 'country')?.country ?? organization?.country ?? countryIn(title, gazetteer)
}
