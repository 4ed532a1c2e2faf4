import type { Name } from '../model/Name.ts'
import type { Span } from '../model/Span.ts'
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
    const sentenceUnits = sentenceTokens(sentences, tokens).map(({ first, after }) => units(text, tokens, first, after))
    const sentenceWords = sentenceUnits.map((list) => list.map(({ start, end }) => text.slice(start, end)))
    const labels = tagDocument(sentenceWords, nameModel())
    const found = sentenceWords.flatMap((words, i) =>
      withoutOverlap([
        ...instrumentRuns(words),
        ...weaponRuns(words),
        ...labelledRuns(labels[i] ?? []),
        ...knownRuns(words),
      ]).map((run) => ({ run, units: sentenceUnits[i] ?? [] })),
    )
    return { names: found.flatMap(({ run, units: list }) => name(text, list, run) ?? []) }
  },
})

/** Tokens with the hyphens between them as one, as the tagger's training data has them: "Jae-in". */
function units(text: string, tokens: readonly Token[], first: number, after: number): readonly Span[] {
  const list: { start: number; end: number }[] = []
  for (let i = first; i < after; i++) {
    const { start = 0, end = 0 } = tokens[i] ?? {}
    const last = list.at(-1)
    if (
      last?.end === start &&
      (/^[-‐‑]$/.test(text.slice(start, end)) || /[-‐‑]$/.test(text.slice(last.start, last.end)))
    )
      last.end = end
    else list.push({ start, end })
  }
  return list
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

function name(text: string, list: readonly Span[], { first, after, label }: Run): Name | undefined {
  const parts = list.slice(first, after)
  const skip = label === 'PER' ? withoutTitle(parts.map((part) => text.slice(part.start, part.end))) : 0
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
