import { gumMention } from '../../evaluation/coreference/gumMention.ts'
import { layersBefore } from '../../evaluation/coreference/layersBefore.ts'
import type { GumDocument } from '../../evaluation/coreference/readGum.ts'
import type { Choose } from '../../src/annotate/coreference/Choice.ts'
import type { Example } from './Example.ts'
import { settled } from './settled.ts'

/** What a document of GUM teaches: every choice as its marks decide it. */
export async function gumExamples({ text, mentions }: GumDocument): Promise<readonly Example[]> {
  const layers = await layersBefore(text)
  const mentionOf = gumMention(layers.tokens, mentions)
  const examples: Example[] = []
  const choose: Choose = ({ kind, place, candidates, nobody }) => {
    const cluster = mentionOf(place.phrase)?.cluster
    const right = candidates.map(({ trace }) => !!cluster && mentionOf(trace.phrase)?.cluster === cluster)
    examples.push({
      kind,
      vectors: [nobody, ...candidates.map(({ features }) => features)],
      right: [!right.includes(true), ...right],
      odds: [0, ...candidates.map(({ odds }) => odds)],
    })
    const figure = candidates[right.indexOf(true)]?.trace.figure
    return figure && { figure, likelihood: 1 }
  }
  settled(text, layers, choose)
  return examples
}
