import { join } from 'node:path'
import { coreference } from '../src/annotate/coreference.ts'
import { names } from '../src/annotate/names.ts'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import { speakers as component } from '../src/resolve/speakers.ts'
import type { Gold, GoldDocument, GoldEntity } from './gold/Gold.ts'
import { isSameSpeaker } from './gold/isSameSpeaker.ts'
import { layersOf } from './gold/layersOf.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'
import type { Score, Scorer } from './Scorer.ts'

const FOLDERS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018', 'seeds']

/** One statement of the gold with the speaker that was found for it. */
export interface Told {
  readonly document: string
  readonly id: string
  readonly source: string
  readonly rule: string | undefined
  readonly found: string | undefined
  readonly gold: string | undefined
  readonly right: boolean
}

/** Speakers where the statements are given as the gold has them: the share that is resolved rightly. */
export const speakers: Scorer = {
  name: 'speakers',
  needs: [...FOLDERS, 'news'],
  run: async (corpora) => {
    const scores: Score[] = []
    const records = [
      ...FOLDERS.map((folder) => ({ corpus: folder, gold: readGold(join(corpora, folder)) })),
      ...newsGold(corpora).map((gold) => ({ corpus: gold.name, gold })),
    ]
    for (const { corpus, gold } of records) {
      const told = await tellSpeakers(gold)
      const right = told.filter((one) => one.right).length
      scores.push({
        layer: 'speakers',
        corpus,
        measure: 'speaker of gold statements, accuracy',
        value: (100 * right) / told.length,
        items: told.length,
      })
    }
    return scores
  },
}

/** The speaker of every gold statement of a record, found and meant. */
async function tellSpeakers(gold: Gold): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const document of gold.documents) told.push(...(await tellDocument(document, gold.entities)))
  return told
}

async function tellDocument(marked: GoldDocument, entities: ReadonlyMap<string, GoldEntity>): Promise<readonly Told[]> {
  const { name, text, statements } = marked
  const layers = await layersOf(marked, [names, coreference, component])
  const annotated = { text, entities: layers.entities, mentions: layers.mentions } as unknown as AnnotatedDocument
  return statements
    .filter(({ speaker }) => speaker)
    .map((statement) => {
      const { id, source, speaker } = statement
      const found = layers.speakers?.get(id)
      return {
        ...{ document: name, id, source: source.map(({ start, end }) => text.slice(start, end)).join(' … ') },
        rule: found?.resolution?.speaker?.rule,
        found: layers.entities?.find((entity) => entity.id === found?.speaker)?.name,
        gold: entities.get(speaker ?? '')?.name,
        right: isSameSpeaker(annotated, found?.speaker, marked, statement, entities),
      }
    })
}
