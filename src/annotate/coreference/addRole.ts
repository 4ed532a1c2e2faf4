import { people } from '../gazetteer/people.ts'
import type { Cast } from './Cast.ts'
import { countryIn } from './countryIn.ts'
import type { Figure } from './Figure.ts'
import { roleTense } from './roleTense.ts'
import type { Title } from './Title.ts'
import type { Words } from './Words.ts'

/** "His attorney" says what somebody is to another, and the same title may come with the name. */
const OWNED = /^(?:his|her|its|their|our|my)\b/i
/** That an office is held now is told by its tense, not by its title. */
const NOW = /^(?:current|incumbent|sitting)\s+/i

/** Gives a figure a title as the text has it, with the organization and country named in it; of "President" and "Norwegian President" the fuller stays. */
export function addRole(
  words: Words,
  figure: Figure,
  { noun, start, end, words: told }: Title,
  named: readonly Figure[],
  { gazetteer }: Pick<Cast, 'gazetteer'>,
): void {
  const whole = told ?? words.text.slice(start, end)
  figure.nouns.add(noun)
  const [now = ''] = NOW.exec(whole) ?? []
  const title = whole.slice(now.length)
  const tense = now ? 'current' : roleTense(title)
  const organization = named.find(({ type }) => type === 'organization')
  // An envoy to a country is not of it.
  const [, sentTo = ''] = people().sent.has(noun) ? (/\b(?:to|for|on)\b(.*)/.exec(title) ?? []) : []
  figure.country ??=
    named.find(({ type, name }) => type === 'country' && !sentTo.includes(name))?.country ??
    organization?.country ??
    countryIn(title.slice(0, title.length - sentTo.length), gazetteer) ??
    (people().servants.has(noun) ? named.find(({ type }) => type === 'person')?.country : undefined)
  if (OWNED.test(whole) || people().kin.has(whole.toLowerCase())) return
  const isRival = (role: Figure['roles'][number]) => isPast(role.tense) === isPast(tense)
  if (figure.roles.some((role) => isRival(role) && isWithin(title, role.title))) return
  const fuller = figure.roles.filter((role) => !(isRival(role) && isWithin(role.title, title)))
  figure.roles.splice(0, figure.roles.length, ...fuller, {
    ...{ title, start: told ? start : start + now.length, end },
    ...(organization && organization !== figure && { organization }),
    ...(tense && { tense }),
  })
}

const isPast = (tense: string | undefined): boolean => tense === 'former'

/** Whether a title is another's beginning or end: "President" of "Norwegian President" and of "President of Norway". */
function isWithin(short: string, long: string): boolean {
  const [part, whole] = [short, long].map((title) => ` ${title.toLowerCase()} `) as [string, string]
  return whole.startsWith(part) || whole.endsWith(part)
}
