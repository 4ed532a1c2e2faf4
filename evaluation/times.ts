import { join } from 'node:path'
import { f1 } from './f1.ts'
import type { TimemlDocument } from './readTimeml.ts'
import type { Score, Scorer } from './Scorer.ts'
import { isSameTime } from './times/isSameTime.ts'
import { pairTimes } from './times/pairTimes.ts'
import { readFolder } from './times/readFolder.ts'
import { timesOf } from './times/timesOf.ts'

const FOLDERS = ['dates/timebank', 'dates/aquaint']
/**
 * Time expressions as TempEval-3 scores them: spans strictly equal, spans that overlap, and of these the share with
 * the right value times their F1. The document's creation time is given, and not scored.
 */
export const times: Scorer = {
  name: 'times',
  needs: FOLDERS,
  async run(corpora) {
    const counts = await Promise.all(FOLDERS.flatMap((folder) => readFolder(join(corpora, folder))).map(count))
    const sum = (field: keyof Counts) => counts.reduce((total, one) => total + one[field], 0)
    const of = (field: keyof Counts) => f1(sum(field), sum('found'), sum('gold')).f1
    const score = (measure: string, value: number): Score => ({
      layer: 'times',
      corpus: 'TimeBank and AQUAINT',
      measure,
      value,
      items: sum('gold'),
    })
    return [
      score('strict F1', of('strict')),
      score('relaxed F1', of('relaxed')),
      score('value F1', of('value')),
      score('value F1, notations evened out', of('evened')),
    ]
  },
}

interface Counts {
  readonly gold: number
  readonly found: number
  readonly strict: number
  readonly relaxed: number
  readonly value: number
  /** As `value`, where what differs in notation alone is the same. */
  readonly evened: number
}

async function count(document: TimemlDocument): Promise<Counts> {
  const { times: gold } = document
  const found = await timesOf(document)
  const pairs = pairTimes(gold, found)
  return {
    gold: gold.length,
    found: found.length,
    strict: pairs.filter(([one, other]) => one.start === other.start && one.end === other.end).length,
    relaxed: pairs.length,
    value: pairs.filter(([one, other]) => one.value === other.value).length,
    evened: pairs.filter(([one, other]) => isSameTime(one.value, other.value)).length,
  }
}
