import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { belowFloor } from './belowFloor.ts'
import type { Score } from './Scorer.ts'
import { scorers } from './scorers.ts'
import { writeAccuracy } from './writeAccuracy.ts'

/** `npm run evaluate [-- NAME… --write --held]`: scores layers, fails where one is below its floor; writes the table, reads what is held back, on demand. */
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const unknown = names.filter((name) => !scorers.some((scorer) => scorer.name === name))
if (unknown.length) {
  console.error(`No scorer "${unknown.join('", "')}". There are: ${scorers.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const scores: Score[] = []
for (const scorer of scorers.filter(({ name, onDemand }) => (names.length ? names.includes(name) : !onDemand))) {
  const missing = scorer.needs.filter((path) => !existsSync(join(corpora, path)))
  if (missing.length) {
    console.log(
      `${scorer.name}: skipped, ${missing.join(', ')} not in ${corpora}; set STANDOFF_CORPORA to the corpora folder.`,
    )
    continue
  }
  const started = performance.now()
  const found = await scorer.run(corpora)
  console.log(`${scorer.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  for (const { corpus, layer, measure, value, items, interval } of found)
    console.log(
      `  ${corpus} · ${layer} · ${measure}: ${value.toFixed(1)}${interval ? ` [${interval.map((end) => end.toFixed(0)).join('–')}]` : ''} (${items})`,
    )
  scores.push(...found)
}
if (process.argv.includes('--write')) writeAccuracy(scores)
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'))
const fallen = belowFloor(scores, floors)
for (const line of fallen) console.error(line)
process.exitCode = fallen.length ? 1 : 0
