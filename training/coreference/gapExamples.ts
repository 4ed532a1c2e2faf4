import { layersBefore } from '../../evaluation/coreference/layersBefore.ts'
import type { GapRow } from '../../evaluation/coreference/readGap.ts'
import type { Choose } from '../../src/annotate/coreference/Choice.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import type { Example } from './Example.ts'
import { settled } from './settled.ts'

/**
 * What a row of GAP teaches: whom its pronoun means. The other choices of the passage, which GAP does not mark, are left to `others`.
 *
 * Where it means neither name, anybody else or nobody is right.
 */
export async function gapExamples(
  { text, pronoun, names, meant }: GapRow,
  others: Choose,
): Promise<readonly Example[]> {
  const layers = await layersBefore(text, names)
  const examples: Example[] = []
  const choose: Choose = (choice) => {
    const { kind, place, candidates, nobody } = choice
    if (place.phrase.start !== pronoun.start) return others(choice)
    const figureOf = (i: number) =>
      candidates.find(({ trace: { phrase } }) => phrase.kind === 'name' && overlaps(phrase, names[i] ?? phrase))?.trace
        .figure
    const given = [figureOf(0), figureOf(1)]
    const wanted = given[meant.indexOf(true)]
    if (meant.includes(true) && !wanted) return undefined
    const right = wanted
      ? [false, ...candidates.map(({ trace }) => trace.figure === wanted)]
      : [true, ...candidates.map(({ trace }) => !given.includes(trace.figure))]
    examples.push({
      ...{ kind, right, vectors: [nobody, ...candidates.map(({ features }) => features)] },
      odds: [0, ...candidates.map(({ odds }) => odds)],
    })
    return wanted && { figure: wanted, likelihood: 1 }
  }
  settled(text, layers, choose)
  return examples
}
