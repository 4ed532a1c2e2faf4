import { join } from 'node:path'
import { timexes } from '../src/annotate/timexes.ts'
import type { Layers } from '../src/model/Layers.ts'
import { defineComponent } from '../src/pipeline/defineComponent.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { happenings } from '../src/resolve/happenings.ts'
import { publication } from '../src/resolve/publication.ts'
import { sayings as resolveSayings } from '../src/resolve/sayings.ts'
import { times } from '../src/resolve/times.ts'
import type { GoldDocument } from './gold/Gold.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'
import type { Score, Scorer } from './Scorer.ts'
import { syntaxChain } from './syntaxChain.ts'

const RECORDS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018']
/** When statements were made and events happened, with the statements, speakers, events and publication days of the gold given. */
export const sayings: Scorer = {
  name: 'sayings',
  needs: [...RECORDS, 'news'],
  async run(corpora) {
    const outlets = RECORDS.flatMap((folder) => readGold(join(corpora, folder)).documents)
    const news = await Promise.all(newsGold(corpora).map(({ name, documents }) => scoreDocuments(name, documents)))
    return [...(await scoreDocuments('outlets', outlets)), ...news.flat()]
  },
}

async function scoreDocuments(corpus: string, documents: readonly GoldDocument[]): Promise<Score[]> {
  const read = await Promise.all(documents.map(async (gold) => ({ gold, layers: await resolve(gold) })))
  const said = read.flatMap(({ gold, layers }) =>
    gold.statements.map(({ id, said }) => layers.sayings?.get(id)?.said === said),
  )
  const dated = read.flatMap(({ gold, layers }) =>
    gold.events.map(({ id, date }) => layers.happenings?.get(id)?.date === date),
  )
  return [score('sayings', corpus, said), score('happenings', corpus, dated)]
}

const score = (layer: string, corpus: string, right: readonly boolean[]): Score => ({
  layer,
  corpus,
  measure: 'accuracy',
  value: (100 * right.filter(Boolean).length) / right.length,
  items: right.length,
})

async function resolve(gold: GoldDocument): Promise<Partial<Layers>> {
  const given = defineComponent({
    name: 'gold',
    requires: [],
    assigns: ['attributions', 'speakers', 'occurrences'],
    run: () => ({
      attributions: gold.statements.map((statement) => ({ ...statement, confidence: 1 })),
      speakers: new Map(gold.statements.map(({ id, speaker }) => [id, speaker ? { speaker } : {}])),
      occurrences: gold.events.map(({ id, type, status, trigger }) => ({
        id,
        type,
        status,
        kind: type,
        trigger: [trigger],
        confidence: 1,
      })),
    }),
  })
  const meta = { source: 'gold', published: gold.published, publishedBasis: 'given' as const }
  const chain = [...syntaxChain, timexes, publication, times, given, resolveSayings, happenings]
  return (await runChain(chain, { text: gold.text, meta, messages: [] })).layers
}
