import type { Name } from '../model/Name.ts'
import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { lookupActor } from './gazetteer/lookupActor.ts'
import { instrumentRuns } from './names/instrumentRuns.ts'
import { knownRuns } from './names/knownRuns.ts'
import { labelledRuns } from './names/labelledRuns.ts'
import { nameModel } from './names/nameModel.ts'
import { nameType } from './names/nameType.ts'
import type { Run } from './names/Run.ts'
import { tagDocument } from './names/tagDocument.ts'
import { weaponRuns } from './names/weaponRuns.ts'
import { withoutTitle } from './names/withoutTitle.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/** Shares of names found that were right on CoNLL-2003 val: known to the ontology, and by the tagger alone. */
const CONFIDENCE = { known: 0.9, tagged: 0.84 }

/**
 * Proper names: a perceptron tagger (models/names-en.md) finds them, the ontology adds what it knows and gives types.
 * Where two overlap, instruments win over weapons, those over the tagger, and it over the ontology.
 */
export const names = defineComponent({
  name: 'names',
  requires: ['sentences', 'tokens'],
  assigns: ['names'],
  run: ({ text, sentences, tokens }) => {
    const ranges = sentenceTokens(sentences, tokens)
    const sentenceWords = ranges.map(({ first, after }) => tokens.slice(first, after).map((token) => word(text, token)))
    const labels = tagDocument(sentenceWords, nameModel())
    const found = sentenceWords.flatMap((words, i) => {
      const first = ranges[i]?.first ?? 0
      return withoutOverlap([
        ...instrumentRuns(words, first),
        ...weaponRuns(words, first),
        ...labelledRuns(labels[i] ?? [], first),
        ...knownRuns(words, first),
      ])
    })
    return { names: found.flatMap((run) => name(text, tokens, run) ?? []) }
  },
})

const word = (text: string, { start, end }: Token): string => text.slice(start, end)

function withoutOverlap(runs: readonly Run[]): readonly Run[] {
  const taken = new Set<number>()
  const kept = runs.filter(({ first, after }) => {
    for (let i = first; i < after; i++) if (taken.has(i)) return false
    for (let i = first; i < after; i++) taken.add(i)
    return true
  })
  return kept.sort((a, b) => a.first - b.first)
}

function name(text: string, tokens: readonly Token[], { first, after, label }: Run): Name | undefined {
  const parts = tokens.slice(first, after)
  const skip = label === 'PER' ? withoutTitle(parts.map((token) => word(text, token))) : 0
  const start = parts[skip]?.start ?? 0
  const end = parts.at(-1)?.end ?? 0
  const words = text.slice(start, end)
  if (!/\p{L}/u.test(words)) return undefined
  return {
    start,
    end,
    type: nameType(words, label),
    confidence: lookupActor(words) ? CONFIDENCE.known : CONFIDENCE.tagged,
  }
}
