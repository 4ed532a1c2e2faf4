import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timexes } from '../src/annotate/timexes.ts'
import { overlaps } from '../src/model/overlaps.ts'
import type { TimeExpression } from '../src/model/TimeExpression.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { publication } from '../src/resolve/publication.ts'
import { times as resolveTimes } from '../src/resolve/times.ts'
import { f1 } from './f1.ts'
import { readTimeml, type TimemlDocument } from './readTimeml.ts'
import type { Score, Scorer } from './Scorer.ts'
import { syntaxChain } from './syntaxChain.ts'

const FOLDERS = ['dates/timebank', 'dates/aquaint']
/**
 * Time expressions as TempEval-3 scores them: spans strictly equal, spans that overlap, and of these the share with
 * the right value times their F1. The document's creation time is given, and not scored.
 */
export const times: Scorer = {
  name: 'times',
  needs: FOLDERS,
  async run(corpora) {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(join(corpora, folder)).map((file) => join(corpora, folder, file)),
    )
    const counts = await Promise.all(files.map(async (file) => count(readTimeml(readFileSync(file, 'utf8')))))
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

async function count({ text, created, times: gold }: TimemlDocument): Promise<Counts> {
  const chain = [...syntaxChain, timexes, publication, resolveTimes]
  const meta = { source: 'TimeML', published: created.slice(0, 10) }
  const found = (await runChain(chain, { text, meta, messages: [] })).layers.times ?? []
  const pairs = pair(gold, found)
  return {
    gold: gold.length,
    found: found.length,
    strict: pairs.filter(([one, other]) => one.start === other.start && one.end === other.end).length,
    relaxed: pairs.length,
    value: pairs.filter(([one, other]) => one.value === other.value).length,
    evened: pairs.filter(([one, other]) => evened(one.value) === evened(other.value)).length,
  }
}

/** The annotators of the corpus wrote "1949-XX" and "1949", "196X" and "196", "2000-W7" and "2000-W07", "T24" and "T24:00". */
const evened = (value: string): string =>
  value
    .replace(/(-XX)+$/, '')
    .replace(/^(\d{3})X$/, '$1')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/(T\d\d)$/, '$1:00')
    .replace(/^P(\d+)0Y$/, 'P$1DE')

type GoldTime = TimemlDocument['times'][number]

/** Each gold time with one found: the one of the same span, else the first free one that overlaps it. */
function pair(gold: readonly GoldTime[], found: readonly TimeExpression[]): [GoldTime, TimeExpression][] {
  const free = new Set(found)
  return gold.flatMap((one): [GoldTime, TimeExpression][] => {
    const same = found.find((other) => free.has(other) && other.start === one.start && other.end === one.end)
    const other = same ?? found.find((candidate) => free.has(candidate) && overlaps(candidate, one))
    if (!other) return []
    free.delete(other)
    return [[one, other]]
  })
}
