import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Claim, reliabilityTable } from './reliability/reliabilityTable.ts'
import { isSameTime } from './times/isSameTime.ts'
import { pairTimes } from './times/pairTimes.ts'
import { readFolder } from './times/readFolder.ts'
import { timesOf } from './times/timesOf.ts'

/**
 * Counts by rule how often the value of a time is right on TimeBank and AQUAINT, into models/confidence.json, and prints how
 * sure values are said to be and how many are right, each half of the documents by the rates of the other.
 */
const FOLDERS = ['dates/timebank', 'dates/aquaint']
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')
const target = new URL('../models/confidence.json', import.meta.url)

type Outcome = readonly [rule: string, isRight: boolean]
const halves: readonly [Outcome[], Outcome[]] = [[], []]
for (const [index, document] of FOLDERS.flatMap((folder) => readFolder(join(corpora, folder))).entries())
  for (const [gold, found] of pairTimes(document.times, await timesOf(document))) {
    const rule = found.resolution?.value?.rule
    if (rule) halves[index % 2 ? 1 : 0].push([rule, isSameTime(gold.value, found.value)])
  }

const [odd, even] = halves
const { lines, error } = reliabilityTable([...claims(odd, ratesOf(even)), ...claims(even, ratesOf(odd))])
for (const line of lines) console.log(line)
console.log(`expected calibration error ${error.toFixed(3)}, ${odd.length + even.length} times`)
const kept = JSON.parse(readFileSync(target, 'utf8'))
const value = Object.fromEntries(ratesOf([...odd, ...even]))
writeFileSync(target, `${JSON.stringify({ ...kept, value }, undefined, 2)}\n`)

function ratesOf(
  outcomes: readonly Outcome[],
): ReadonlyMap<string, { readonly right: number; readonly total: number }> {
  return new Map(
    Array.from(
      Map.groupBy(outcomes, ([rule]) => rule),
      ([rule, list]) => [rule, { right: list.filter(([, isRight]) => isRight).length, total: list.length }],
    ),
  )
}

/** As the chain says them: Laplace's rule of succession (src/pipeline/resolved.ts). */
function claims(outcomes: readonly Outcome[], rates: ReturnType<typeof ratesOf>): readonly Claim[] {
  return outcomes.map(([rule, isRight]) => {
    const { right, total } = rates.get(rule) ?? { right: 0, total: 0 }
    return { confidence: (right + 1) / (total + 2), right: Number(isRight) }
  })
}
