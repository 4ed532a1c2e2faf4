import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { growRecord } from './growRecord.ts'

/** Statements; a million only on demand, for it takes hours. */
const SIZES = [1000, 10_000, 100_000]
const MILLION = 1_000_000

/** Times the next document at each size of a growing record, as a table for docs/performance.md. */
export async function benchmarkScale({ million }: { readonly million: boolean }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-scale-'))
  const path = join(folder, 'record.db')
  const lines = [
    '| statements | next document, ms | of it CPU, ms | resident MiB | file MiB |',
    '| ---: | ---: | ---: | ---: | ---: |',
  ]
  for await (const growth of growRecord(path, million ? [...SIZES, MILLION] : SIZES)) {
    const { statements, wallMs, cpuMs, residentMiB } = growth
    const fileMiB = Math.round(statSync(path).size / 2 ** 20)
    lines.push(`| ${statements} | ${wallMs.toFixed(0)} | ${cpuMs.toFixed(0)} | ${residentMiB} | ${fileMiB} |`)
    console.log(lines.at(-1))
  }
  rmSync(folder, { recursive: true })
  return lines.join('\n')
}
