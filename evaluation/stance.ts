import { join } from 'node:path'
import { f1 } from './f1.ts'
import { disputeOf } from './gold/annotateGold.ts'
import type { Gold, GoldDocument, GoldStatement } from './gold/Gold.ts'
import { layersOf } from './gold/layersOf.ts'
import { meaning } from './gold/meaning.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'
import type { Score, Scorer } from './Scorer.ts'

const RECORDS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018']

/** Scores act, issue and stance with the statements of the gold given, and its questions as the dispute: no terms, no examples. */
export const stance: Scorer = {
  name: 'stance',
  needs: [...RECORDS, 'news'],
  async run(corpora) {
    const scores: Score[] = []
    for (const gold of [...RECORDS.map((folder) => readGold(join(corpora, folder))), ...newsGold(corpora)]) {
      const items = (await Promise.all(gold.documents.map((document) => resolve(gold, document)))).flat()
      scores.push(...score(gold.name, items))
    }
    return scores
  },
}

interface Item {
  readonly gold: GoldStatement
  readonly act: string | undefined
  readonly issue: string | undefined
  readonly stance: string | undefined
}

async function resolve(gold: Gold, document: GoldDocument): Promise<Item[]> {
  const layers = await layersOf(document, meaning, { dispute: disputeOf(gold) })
  return document.statements.map((statement) => ({
    gold: statement,
    act: layers.acts?.get(statement.id)?.act,
    issue: layers.stances?.get(statement.id)?.issue,
    stance: layers.stances?.get(statement.id)?.stance,
  }))
}

function score(corpus: string, items: readonly Item[]): Score[] {
  const share = (measure: string, of: readonly Item[], right: (item: Item) => boolean): Score => ({
    ...{ layer: 'stance', corpus, measure, items: of.length },
    value: (100 * of.filter(right).length) / (of.length || 1),
  })
  const isIssue = ({ gold, issue }: Item): boolean => issue === gold.issue
  const sided = items.filter(({ gold }) => gold.stance)
  const found = items.filter(({ stance }) => stance)
  const right = sided.filter((item) => isIssue(item) && item.stance === item.gold.stance).length
  const rightSide = sided.filter((item) => isIssue(item) && sideOf(item.stance) === sideOf(item.gold.stance)).length
  return [
    share('act', items, ({ gold, act }) => act === gold.act),
    share('issue', items, isIssue),
    share('stance where the issue is right', items.filter(isIssue), ({ gold, stance }) => stance === gold.stance),
    {
      ...{ layer: 'stance', corpus, items: sided.length },
      measure: 'issue and stance F1',
      value: f1(right, found.length, sided.length).f1,
    },
    {
      ...{ layer: 'stance', corpus, items: sided.length },
      measure: 'issue and side F1',
      value: f1(rightSide, found.length, sided.length).f1,
    },
  ]
}

const SIDES: Readonly<Record<string, string>> = {
  supports: 'yes',
  open: 'yes',
  conditional: 'depends',
  resists: 'no',
  rejects: 'no',
}
const sideOf = (stance: string | undefined): string | undefined => stance && SIDES[stance]
