import { join } from 'node:path'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import { f1 } from './f1.ts'
import { annotateGold } from './gold/annotateGold.ts'
import type { Gold, GoldEntity } from './gold/Gold.ts'
import { isSameEntity } from './gold/isSameEntity.ts'
import { readGold } from './gold/readGold.ts'
import type { Scorer } from './Scorer.ts'

const FOLDERS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018', 'seeds']

/** Titles of the people of a record, compared without articles, case and marks; a title told twice of one person counts once. */
export const roles: Scorer = {
  name: 'roles',
  needs: FOLDERS,
  async run(corpora) {
    const all = { right: 0, predicted: 0, gold: 0 }
    for (const folder of FOLDERS) {
      const { right, predicted, gold } = await count(readGold(join(corpora, folder)))
      all.right += right
      all.predicted += predicted
      all.gold += gold
    }
    const { precision, recall, f1: value } = f1(all.right, all.predicted, all.gold)
    const of = { layer: 'roles', corpus: 'outlets and seeds', items: all.gold }
    return [
      { ...of, measure: 'title precision', value: precision },
      { ...of, measure: 'title recall', value: recall },
      { ...of, measure: 'title F1', value },
    ]
  },
}

/** The marked entity of that name; else the one that a mention or a role of it fits, as "the president" fits several. */
const meantBy = (document: AnnotatedDocument, id: string, entities: readonly GoldEntity[]): GoldEntity | undefined =>
  entities.find((entity) => isSameEntity({ ...document, mentions: [] }, id, { ...entity, roles: [] })) ??
  entities.find((entity) => isSameEntity(document, id, entity))

async function count(gold: Gold): Promise<Record<'right' | 'predicted' | 'gold', number>> {
  const found = new Map<string, Set<string>>()
  for (const document of await annotateGold(gold, 'given'))
    for (const { id, type, roles } of document.entities) {
      if (type !== 'person' || !roles.length) continue
      const meant = meantBy(document, id, [...gold.entities.values()])
      const titles = found.get(meant?.id ?? '') ?? new Set()
      if (meant?.type === 'person') found.set(meant.id, new Set([...titles, ...roles.map(({ title }) => key(title))]))
    }
  const wanted = [...gold.entities.values()]
    .filter(({ type }) => type === 'person')
    .flatMap(({ id, roles }) => [...new Set(roles.map(key))].map((title) => ({ id, title })))
  return {
    right: wanted.filter(({ id, title }) => found.get(id)?.has(title)).length,
    predicted: [...found.values()].reduce((sum, titles) => sum + titles.size, 0),
    gold: wanted.length,
  }
}

const key = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(?:the|a|an)$/.test(word))
    .join(' ')
