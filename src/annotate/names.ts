import { bestPath } from '../encoder/bestPath.ts'
import type { Run as EncoderRun } from '../encoder/Run.ts'
import { runsOf } from '../encoder/runsOf.ts'
import type { Block } from '../model/Block.ts'
import type { Name } from '../model/Name.ts'
import type { Span } from '../model/Span.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import type { Gazetteer } from './gazetteer/Gazetteer.ts'
import { gazetteerOf } from './gazetteer/gazetteerOf.ts'
import { articleEnd } from './names/articleEnd.ts'
import { checkedRuns } from './names/checkedRuns.ts'
import { collectNames } from './names/collectNames.ts'
import { hyphenEnd } from './names/hyphenEnd.ts'
import { instrumentRuns } from './names/instrumentRuns.ts'
import { knownRuns } from './names/knownRuns.ts'
import { nameType } from './names/nameType.ts'
import type { Run } from './names/Run.ts'
import { splitAtTitle } from './names/splitAtTitle.ts'
import type { Unit } from './names/Unit.ts'
import { unitsAlong } from './names/unitsAlong.ts'
import { weaponRuns } from './names/weaponRuns.ts'
import { withoutTitle } from './names/withoutTitle.ts'
import { withoutVerb } from './names/withoutVerb.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/** Shares of names found that were right on CoNLL-2003 val: known to the ontology, and by the encoder alone. */
const CONFIDENCE = { known: 0.96, tagged: 0.84 }

/** Proper names: the encoder finds them, the ontology adds what it knows and gives types. */
export const names = defineComponent({
  name: 'names',
  requires: ['blocks', 'sentences', 'words', 'encoding'],
  assigns: ['names'],
  run: ({ text, blocks, sentences, words: list, encoding }, { dispute }) => {
    const gazetteer = gazetteerOf(dispute)
    const { labels } = encoding
    const path = bestPath(encoding.names, labels.names)
    const goesOn = (word: number) => {
      const label = labels.names[path[word] as number] ?? 'O'
      return label.startsWith('I-') || (label === 'O' && path[word - 1] === path[word])
    }
    const isModifier = (word: number) =>
      MODIFIER.test(labels.relations[encoding.relations[word] as number] ?? '') &&
      (encoding.heads[word] as number) > word
    const lists = sentenceTokens(sentences, list).map(({ first, after }) =>
      unitsAlong(text, list, [first, after], goesOn),
    )
    const words = lists.map((units) => units.map(({ start, end }) => text.slice(start, end)))
    const found = new Map(runsOf(path, labels.names).map((run) => [run.first, run]))
    const tagged = lists.map((units, i) =>
      runsIn(units, found)
        .map((run) => ofPeople(run, units, text, isModifier))
        .flatMap((run) => splitAtTitle(words[i] ?? [], withoutVerb(words[i] ?? [], run, gazetteer))),
    )
    const late = headlines(blocks, sentences)
    const isHeadline = (sentence: number) => late.has(sentence)
    const seen = collectNames(words, tagged, isHeadline)
    const all = words.flatMap((sentence, i) =>
      runs(sentence, checkedRuns(sentence, tagged[i] ?? [], seen, isHeadline(i), gazetteer), gazetteer).flatMap(
        (run) => name(text, lists[i] ?? [], run, gazetteer) ?? [],
      ),
    )
    return { names: all.filter(({ start }, i) => start >= (all[i - 1]?.end ?? 0)) }
  },
})
/** "Friday's announcement" */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?$/

/** "the Varanian delegation": not the place but its people. */
const PEOPLE = /(?:[ei]an|ese|ish)$/
const MODIFIER = /^(?:amod|compound|nmod:desc)$/

/** A run that is one word which tells whose people something is, as such. */
function ofPeople(run: Run, units: readonly Unit[], text: string, isModifier: (word: number) => boolean): Run {
  const { start = 0, end = 0, first = 0 } = units[run.first] ?? {}
  const isPeople = run.label === 'LOC' && run.after - run.first === 1 && PEOPLE.test(text.slice(start, end))
  return isPeople && isModifier(first) ? { ...run, label: 'MISC' } : run
}

/** The encoder's runs of words as runs of a sentence's units. */
function runsIn(units: readonly Unit[], found: ReadonlyMap<number, EncoderRun>): readonly Run[] {
  return units.flatMap((unit, at) => {
    const run = found.get(unit.first)
    if (!run) return []
    const end = units.findIndex(({ after }, next) => next >= at && after >= run.after)
    return { first: at, after: end < 0 ? units.length : end + 1, label: run.label as Run['label'] }
  })
}

/** Indices of the sentences in headlines. */
function headlines(blocks: readonly Block[], sentences: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  let next = 0
  for (const block of blocks.filter(({ kind }) => kind === 'headline')) {
    while ((sentences[next]?.end ?? Infinity) <= block.start) next++
    for (; (sentences[next]?.start ?? Infinity) < block.end; next++) found.add(next)
  }
  return found
}

/** Where two overlap, what stands first in the list wins. */
function runs(words: readonly string[], tagged: readonly Run[], gazetteer: Gazetteer): readonly Run[] {
  const known = knownRuns(words, gazetteer)
  const long = known.filter(
    ({ first, after }) =>
      after - first > 1 &&
      !tagged.some((run) => run.first <= first && after <= run.after && run.after - run.first > after - first),
  )
  return withoutOverlap([...instrumentRuns(words, gazetteer), ...weaponRuns(words), ...long, ...tagged, ...known])
}

function withoutOverlap(runs: readonly Run[]): readonly Run[] {
  const taken = new Set<number>()
  const kept = runs.filter(({ first, after }) => {
    for (let i = first; i < after; i++) if (taken.has(i)) return false
    for (let i = first; i < after; i++) taken.add(i)
    return true
  })
  return kept.sort((a, b) => a.first - b.first)
}

/** A person's name of so many words, and what belongs to it after its last one. */
function personEnd(text: string, last: number, length: number): number {
  const end = length > 1 ? hyphenEnd(text, last) : last
  return end === last ? articleEnd(text, last) : end
}

function name(
  text: string,
  list: readonly Span[],
  { first, after, label }: Run,
  gazetteer: Gazetteer,
): Name | undefined {
  const parts = list.slice(first, after)
  const skip = label === 'PER' ? withoutTitle(parts.map((part) => text.slice(part.start, part.end))) : 0
  const start = parts[skip]?.start ?? 0
  const last = parts.at(-1)?.end ?? 0
  const end = label === 'PER' ? personEnd(text, last, parts.length - skip) : last
  const words = text.slice(start, end)
  if (!/\p{L}/u.test(words) || WEEKDAY.test(words)) return undefined
  return {
    start,
    end,
    type: nameType(words, label, gazetteer),
    confidence: gazetteer.actor(words) ? CONFIDENCE.known : CONFIDENCE.tagged,
  }
}
