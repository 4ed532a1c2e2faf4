import { join } from 'node:path'
import { proposeDispute } from '../src/link/proposeDispute.ts'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import type { Dispute } from '../src/model/Dispute.ts'
import { f1 } from './f1.ts'
import { asAnnotated } from './gold/asAnnotated.ts'
import type { Gold, GoldDocument } from './gold/Gold.ts'
import { layersOf } from './gold/layersOf.ts'
import { meaning } from './gold/meaning.ts'
import { readGold } from './gold/readGold.ts'
import type { Score, Scorer } from './Scorer.ts'

const RECORDS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018', 'seeds']
/** Statements of an issue from which it has to be proposed. */
const MIN_STATEMENTS = 5
/** F1 between the statements of a gold issue and of a proposed one from which they are counterparts. */
const COUNTERPART = 0.5

/** Scores the issues that `standoff init` proposes: with them as the dispute, which of the gold's issues have one that gathers the same statements. */
export const proposals: Scorer = {
  name: 'proposals',
  needs: RECORDS,
  async run(corpora) {
    const scores: Score[] = []
    for (const folder of RECORDS) scores.push(...(await scored(readGold(join(corpora, folder)))))
    return scores
  },
}

async function scored(gold: Gold): Promise<Score[]> {
  const dispute = await proposed(gold)
  const items = (await Promise.all(gold.documents.map((document) => coded(document, dispute)))).flat()
  const wanted = Object.keys(gold.issues).filter(
    (id) => items.filter(({ issue }) => issue === id).length >= MIN_STATEMENTS,
  )
  const best = (id: string): number =>
    Math.max(
      ...dispute.issues.map(({ id: own }) => {
        const [of, found] = [items.filter(({ issue }) => issue === id), items.filter(({ found }) => found === own)]
        return f1(of.filter(({ found }) => found === own).length, found.length, of.length).f1 / 100
      }),
    )
  const base = { layer: 'proposals', corpus: gold.name }
  return [
    {
      ...base,
      measure: 'issues of five statements with a counterpart',
      value: (100 * wanted.filter((id) => best(id) >= COUNTERPART).length) / wanted.length,
      items: wanted.length,
    },
    {
      ...base,
      measure: 'mean F1 of the best counterpart',
      value: (100 * wanted.reduce((sum, id) => sum + best(id), 0)) / wanted.length,
      items: wanted.length,
    },
    { ...base, measure: 'issues proposed', value: dispute.issues.length, items: dispute.issues.length },
  ]
}

async function proposed(gold: Gold): Promise<Dispute> {
  async function* documents(): AsyncGenerator<AnnotatedDocument> {
    for (const document of gold.documents) yield asAnnotated(gold, document)
  }
  const { issues } = await proposeDispute(documents())
  return { title: gold.name, parties: [], issues, instruments: [] }
}

async function coded(document: GoldDocument, dispute: Dispute) {
  const layers = await layersOf(document, meaning, { dispute })
  return document.statements.map(({ id, issue }) => ({ issue, found: layers.stances?.get(id)?.issue }))
}
