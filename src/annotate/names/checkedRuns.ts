import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import { givenName } from '../gazetteer/givenName.ts'
import { people } from '../gazetteer/people.ts'
import type { Run } from './Run.ts'
import type { Told } from './Told.ts'
import { withoutTitle } from './withoutTitle.ts'

/** The tagger's runs after a look at their words and the rest of the document: short forms of people, headlines cut to what is a name elsewhere. */
export function checkedRuns(
  words: readonly string[],
  runs: readonly Run[],
  told: Told,
  isHeadline: boolean,
  gazetteer: Gazetteer,
): readonly Run[] {
  const headline = isHeadline && told.names.size > 0
  const whole = joined(runs).flatMap((run) => trimmed(words, withoutOffice(words, run, gazetteer)))
  return whole
    .flatMap((run) => (headline ? shortened(words, run, told) : [run]))
    .map((run) => ({ ...run, label: label(words, run, told, gazetteer) }))
}

/** Small words inside the names of people: "Abdul bin Hamad", "de la Cruz". */
const PARTICLE = /^(?:al|el|bin|bint|ibn|ben|abu|van|von|der|den|de|del|della|da|di|do|dos|du|la|le|y|e|ul|ur|of|the)$/

/** Two people are not named in one breath: "Moon" and "Jae-in" beside each other are one name. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last?.label === 'PER' && run.label === 'PER' && last.after === run.first)
      whole[whole.length - 1] = { ...last, after: run.after }
    else whole.push(run)
  }
  return whole
}

/** A person's name ends before the first small word that is no particle, any name with a word that has a capital or digit. */
function trimmed(words: readonly string[], run: Run): readonly Run[] {
  let after = run.first
  while (
    after < run.after &&
    (run.label !== 'PER' || !/^\p{Ll}/u.test(words[after] ?? '') || PARTICLE.test(words[after] ?? ''))
  )
    after++
  while (after > run.first && !/^[\p{Lu}\p{N}\p{Lo}]|^(?:al|el)-/u.test(words[after - 1] ?? '')) after--
  return after > run.first ? [{ ...run, after }] : []
}

/** "Norwegian Foreign" before "Minister" is a demonym and part of a title. */
function withoutOffice(words: readonly string[], run: Run, { actor }: Gazetteer): Run {
  const rest = words.slice(run.first + 1, run.after)
  const isDemonym = run.label === 'MISC' && actor(words[run.first] ?? '')?.kind === 'demonym'
  return isDemonym && rest.every((word) => people().titleWords.has(word)) ? { ...run, after: run.first + 1 } : run
}

/** The longest part of a headline's run that is a name in the running text. */
function shortened(words: readonly string[], run: Run, { names }: Told): readonly Run[] {
  for (let length = run.after - run.first; length > 0; length--)
    for (let first = run.first; first + length <= run.after; first++)
      if (
        names.has(
          words
            .slice(first, first + length)
            .join(' ')
            .toLowerCase(),
        )
      )
        return [{ ...run, first, after: first + length }]
  return []
}

/** "the Lenka reservoir": one word between "the" and a common noun is no person, unless the text or the gazetteer has one. */
const isThing = (words: readonly string[], first: number, after: number): boolean =>
  after - first === 1 && /^the$/i.test(words[first - 1] ?? '') && /^\p{Ll}/u.test(words[after] ?? '')

function label(
  words: readonly string[],
  { first, after, label: given }: Run,
  { people }: Told,
  gazetteer: Gazetteer,
): Run['label'] {
  const parts = words.slice(first, after)
  if (given === 'PER') {
    const actor = parts.length === 1 && !people.has(parts[0]?.toLowerCase() ?? '') && gazetteer.actor(parts[0] ?? '')
    if (actor && (actor.type === 'organization' || (actor.type === 'country' && !givenName(parts[0] ?? ''))))
      return 'KNOWN'
    return actor === undefined && isThing(words, first, after) ? 'LOC' : given
  }
  const skip = withoutTitle(parts)
  if (skip > 0 && givenName(parts[skip] ?? '') && parts.length - skip > 1) return 'PER'
  const actor = gazetteer.actor(parts.join(' '))
  if (
    actor ? actor.type === 'person' && given === 'LOC' : parts.length === 1 && people.has(parts[0]?.toLowerCase() ?? '')
  )
    return 'PER'
  return given
}
