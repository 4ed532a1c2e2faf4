import { join } from 'node:path'
import type { Layers } from '../src/model/Layers.ts'
import { bCubedLinks } from './coreference/bCubedLinks.ts'
import type { Clusters } from './coreference/Clusters.ts'
import { ceaf } from './coreference/ceaf.ts'
import { coreferenceOf } from './coreference/coreferenceOf.ts'
import { f1Of } from './coreference/f1Of.ts'
import { gumMention } from './coreference/gumMention.ts'
import { muc } from './coreference/muc.ts'
import { type GumDocument, type GumMention, readGum } from './coreference/readGum.ts'
import type { Scorer } from './Scorer.ts'

const FILE = 'syntax/gum-dev.conllu'
const METRICS = { MUC: muc, 'B³': bCubedLinks, CEAFe: ceaf } as const

/**
 * Coreference on GUM from its bare texts: CoNLL F1, the mean of MUC, B³ and CEAFe. A mention is found where its head is; those that
 * nothing else refers to are left out on both sides, as in OntoNotes.
 */
export const coreference: Scorer = {
  name: 'coreference',
  needs: [FILE],
  async run(corpora) {
    const pairs: { readonly key: Clusters; readonly response: Clusters }[] = []
    for (const document of readGum(join(corpora, FILE))) pairs.push(await clustersOf(document))
    const items = pairs.reduce((sum, { key }) => sum + key.reduce((size, cluster) => size + cluster.size, 0), 0)
    const of = { layer: 'coreference', corpus: 'UD GUM dev', items }
    const scores = Object.entries(METRICS).map(([name, metric]) => ({
      ...of,
      measure: `${name} F1`,
      value: f1Of(pairs.map(({ key, response }) => metric(key, response))),
    }))
    const mean = scores.reduce((sum, { value }) => sum + value, 0) / scores.length
    return [...scores, { ...of, measure: 'CoNLL F1', value: mean }]
  },
}

async function clustersOf({ text, mentions }: GumDocument) {
  const found = await coreferenceOf(text)
  return {
    key: clusters(mentions.map((mention) => [mention.cluster, `${mention.start}-${mention.end}`] as const)),
    response: clustersIn(found, mentions),
  }
}

/** Mentions by the marked mention that they are; one that is none has a name of its own. */
function clustersIn({ tokens, mentions }: Layers, marked: readonly GumMention[]): Clusters {
  const mentionOf = gumMention(tokens, marked)
  const taken = new Set<string>()
  return clusters(
    mentions.flatMap((mention) => {
      const gold = mentionOf(mention)
      const name = gold ? `${gold.start}-${gold.end}` : `alone ${mention.start}-${mention.end}`
      if (taken.has(name)) return []
      taken.add(name)
      return [[mention.entity, name] as const]
    }),
  )
}

const clusters = (pairs: readonly (readonly [cluster: string, mention: string])[]): Clusters =>
  [...Map.groupBy(pairs, ([cluster]) => cluster).values()]
    .map((some) => new Set(some.map(([, mention]) => mention)))
    .filter(({ size }) => size > 1)
