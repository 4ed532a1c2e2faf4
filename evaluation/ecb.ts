import { bCubedLinks } from './coreference/bCubedLinks.ts'
import type { Clusters } from './coreference/Clusters.ts'
import { ceaf } from './coreference/ceaf.ts'
import { f1Of } from './coreference/f1Of.ts'
import { muc } from './coreference/muc.ts'
import { fitLogistic } from './fitLogistic.ts'
import { type EventMention, readEcb } from './pairs/readEcb.ts'
import { triggerEvidence } from './pairs/triggerEvidence.ts'
import type { Scorer } from './Scorer.ts'

const METRICS = { MUC: muc, 'B³': bCubedLinks, CEAFe: ceaf } as const

/** Ridge penalty; and the probability from which two mentions are one event, of 0.4 to 0.7 the best on dev. */
const PENALTY = 10
const LEAST = 0.4

/**
 * ECB+: event coreference across the documents of all topics on gold mentions, mentions alone counted too. Learned from the train part,
 * apart for pairs in one document and in two; mentions joined by chains of pairs.
 */
export const ecb: Scorer = {
  name: 'ecb',
  needs: ['same/ecbplus'],
  async run(corpora) {
    const train = [...Map.groupBy(readEcb(corpora, 'Train'), ({ topic }) => topic).values()].flatMap(pairsOf)
    const [inOne = [], inTwo = []] = [true, false].map((isOne) =>
      fitLogistic(
        train
          .filter(({ a, b }) => (a.document === b.document) === isOne)
          .map(({ a, b, x }) => ({ x, y: a.chain === b.chain })),
        PENALTY,
      ),
    )
    const mentions = readEcb(corpora, 'Dev')
    const same = pairsOf(mentions).filter(({ a, b, x }) => {
      const [bias = 0, ...weights] = a.document === b.document ? inOne : inTwo
      const sum = x.reduce((total, value, i) => total + value * (weights[i] as number), bias)
      return 1 / (1 + Math.exp(-sum)) >= LEAST
    })
    const response = joined(mentions, same)
    const key = [...Map.groupBy(mentions, ({ chain }) => chain).values()].map(namesOf)
    const of = { layer: 'same event', corpus: 'ECB+ dev, gold mentions', items: mentions.length }
    const scores = Object.entries(METRICS).map(([name, metric]) => ({
      ...of,
      measure: `${name} F1`,
      value: f1Of([metric(key, response)]),
    }))
    const mean = scores.reduce((sum, { value }) => sum + value, 0) / scores.length
    return [...scores, { ...of, measure: 'CoNLL F1', value: mean }]
  },
}

/** The pairs that anything speaks for, with what does. */
const pairsOf = (mentions: readonly EventMention[]) =>
  mentions.flatMap((a, i) =>
    mentions.slice(i + 1).flatMap((b) => {
      const x = triggerEvidence(a, b)
      return x ? [{ a, b, x }] : []
    }),
  )

const namesOf = (mentions: readonly EventMention[]): ReadonlySet<string> => new Set(mentions.map(({ id }) => id))

/** Mentions that chains of pairs join. */
function joined(
  mentions: readonly EventMention[],
  pairs: readonly { readonly a: EventMention; readonly b: EventMention }[],
): Clusters {
  const of = new Map(mentions.map(({ id }) => [id, new Set([id])]))
  for (const { a, b } of pairs) {
    const [one, other] = [of.get(a.id), of.get(b.id)]
    if (!one || !other || one === other) continue
    for (const id of other) {
      one.add(id)
      of.set(id, one)
    }
  }
  return [...new Set(of.values())]
}
