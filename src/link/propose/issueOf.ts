import type { Issue } from '../../model/Issue.ts'
import { concepts } from '../../resolve/stances/concepts.ts'
import { idOf } from './idOf.ts'
import type { Matter } from './mattersOf.ts'
import type { Proposed } from './Proposed.ts'
import type { Said } from './Said.ts'
import { Tally } from './Tally.ts'
import type { Thing } from './things.ts'

const MAX_TERMS = 6
/** UTF-16 code units of the longest example wording. */
const MAX_EXAMPLE = 160

/** A matter as a yes/no question, with its terms, an example for each side, and what it rests on. */
export function issueOf({ stems: [lead = '', ...others], said }: Matter): Proposed<Issue> {
  const leading = said.flatMap(({ things }) => things).filter(({ stem }) => stem === lead)
  const object = named(leading) ?? lead
  const demanded = said.flatMap(({ demands }) => demands).filter(({ stem }) => stem === lead)
  const verbs = tally(demanded.map(({ verb }) => verb))
  const forms = tally(
    said
      .flatMap(({ things }) => things)
      .filter(({ stem }) => others.includes(stem))
      .map(({ form }) => form),
  )
  const terms = [
    object,
    ...object.split(' '),
    ...forms.ranked().map(([form]) => form),
    ...verbs.ranked().map(([verb]) => verb),
  ]
  const wordings = (['for', 'against'] as const).flatMap(
    (side) => shortest(said.filter((one) => one.side === side)) ?? [],
  )
  const against = said.filter(({ side }) => side === 'against').length
  return {
    id: idOf(object),
    question: questionOf(object, demanded, verbs, said),
    terms: [...new Set(terms)].slice(0, MAX_TERMS),
    examples: wordings.map(({ wording }) => ({ text: wording })),
    because: `${said.length - against} statements for, ${against} against; ${wordings.map(({ wording, source }) => `“${wording}” (${source})`).join('; ')}`,
  }
}

/** What a thing is called: with what describes it where that is said again, else the noun alone. */
function named(leading: readonly Thing[]): string | undefined {
  const [[phrase, times] = [undefined, 0]] = tally(leading.map(({ phrase }) => phrase)).ranked()
  return times > 1 ? phrase : tally(leading.map(({ form }) => form)).first
}

/** Share of accusations from which a matter is a fact that is alleged. */
const ALLEGED = 0.4

/** What is demanded, where anything is; of what is alleged whether it is so; of other things whether they are right. */
function questionOf(
  object: string,
  demanded: readonly Said['demands'][number][],
  verbs: Tally,
  said: readonly Said[],
): string {
  const done = tally(demanded.map((demand) => (demand.isSingular ? `the ${demand.object}` : demand.object))).first
  const subject = tally(demanded.flatMap(({ subject }) => subject ?? [])).first
  const verb = verbOf(verbs)
  const isAlleged = said.filter(({ isAccusing }) => isAccusing).length >= ALLEGED * said.length
  const isPlural = /[^s]s$/.test(object)
  if (verb && done && isAlleged) return `Did ${subject ?? 'anyone'} ${verb} ${done}?`
  if (verb && done) return subject ? `Should ${subject} ${verb} ${done}?` : `Is it right to ${verb} ${done}?`
  if (isAlleged) return `Is what is said of the ${object} true?`
  return `${isPlural ? 'Are' : 'Is'} the ${object} right?`
}

/** The verb said most, before all one that has an opposite: it can be answered with no. */
function verbOf(verbs: Tally): string | undefined {
  const ranked = verbs.ranked().map(([verb]) => verb)
  return ranked.find((verb) => concepts(verb).length) ?? ranked[0]
}

const shortest = (said: readonly Said[]): Said | undefined =>
  said
    .filter(({ wording }) => wording.length <= MAX_EXAMPLE)
    .toSorted(
      (a, b) => a.wording.length - b.wording.length || (`${a.wording}${a.source}` < `${b.wording}${b.source}` ? -1 : 1),
    )[0]

function tally(values: readonly string[]): Tally {
  const counted = new Tally()
  for (const value of values) counted.add(value)
  return counted
}
