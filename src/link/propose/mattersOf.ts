import { concepts } from '../../resolve/stances/concepts.ts'
import { likeness } from '../../resolve/stances/likeness.ts'
import { rarityOf } from '../../resolve/stances/rarityOf.ts'
import type { Word } from '../../resolve/stances/Word.ts'
import { wordVector } from '../../resolve/stances/wordVector.ts'
import type { Said } from './Said.ts'
import { Tally } from './Tally.ts'

/** Things that are nearly one, and the statements about them. */
export interface Matter {
  /** Stems, the leading one first. */
  readonly stems: readonly string[]
  readonly said: readonly Said[]
}

/** Few enough to be looked through by a person. */
const ISSUES = { min: 5, max: 10 }
/** Statements from which a matter is worth proposing. */
const MIN_STATEMENTS = 2
/** Likeness from which two things are one matter: "talks" and "negotiations". */
const ONE = 0.6
/** What a statement counts that an issue before has already: it may turn on two. */
const AGAIN = 0.25

/** The matters that statements turn on: again and again the thing that most of those left speak of, rare things before common ones; contested ones first. */
export function mattersOf(said: readonly Said[]): readonly Matter[] {
  const known = wordsBy(said)
  const by = new Map<string, Said[]>()
  for (const one of said)
    for (const stem of new Set(one.things.map(({ stem }) => stem))) by.set(stem, [...(by.get(stem) ?? []), one])
  const left = new Map([...by].filter(([, about]) => about.length >= MIN_STATEMENTS))
  const covered = new Set<Said>()
  const matters: Matter[] = []
  while (left.size && matters.length < ISSUES.max) {
    const [stem, fresh] = best(left, covered)
    if (fresh < MIN_STATEMENTS && matters.length >= ISSUES.min) break
    const lead = known.get(stem) as Word
    const stems = [stem, ...[...left.keys()].filter((other) => other !== stem && isOne(lead, known.get(other))).sort()]
    const about = new Set(stems.flatMap((one) => left.get(one) ?? []))
    matters.push({ stems, said: [...about] })
    for (const one of about) covered.add(one)
    for (const one of stems) left.delete(one)
  }
  return matters.toSorted((a, b) => weightOf(b) - weightOf(a) || ((a.stems[0] ?? '') < (b.stems[0] ?? '') ? -1 : 1))
}

function best(left: ReadonlyMap<string, readonly Said[]>, covered: ReadonlySet<Said>): readonly [string, number] {
  const ranked = [...left].map(([stem, about]) => {
    const fresh = about.filter((one) => !covered.has(one)).length
    return { stem, fresh, gain: (fresh + AGAIN * (about.length - fresh)) * rarityOf(stem) }
  })
  ranked.sort((a, b) => b.gain - a.gain || (a.stem < b.stem ? -1 : 1))
  return [ranked[0]?.stem ?? '', ranked[0]?.fresh ?? 0]
}

/** What is said often counts, what is contested counts twice as much again. */
const weightOf = ({ said }: Matter): number => {
  const against = said.filter(({ side }) => side === 'against').length
  return said.length + 4 * Math.min(against, said.length - against)
}

const isOne = (lead: Word, other: Word | undefined): boolean => other !== undefined && likeness(lead, other) >= ONE

/** By stem, the word in the form that is used most. */
function wordsBy(said: readonly Said[]): ReadonlyMap<string, Word> {
  const forms = new Map<string, Tally>()
  for (const { stem, form } of said.flatMap(({ things }) => things)) {
    const tally = forms.get(stem) ?? new Tally()
    tally.add(form)
    forms.set(stem, tally)
  }
  return new Map(
    [...forms].map(([stem, tally]) => {
      const form = tally.first ?? stem
      const vector = wordVector(form)
      const matters = concepts(form).map(({ matter }) => matter)
      return [stem, { stem, form, weight: rarityOf(stem), isName: false, matters, ...(vector && { vector }) }]
    }),
  )
}
