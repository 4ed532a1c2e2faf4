import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const REPORT = join('examples', 'lenka', 'reports', 'courier-offer.txt')

const PRINTS: Readonly<Record<string, RegExp>> = {
  'toCsv.ts': /^source,published,speaker,quotation,start,end\n.+,2024-\d\d-\d\d,.+,\d+,\d+\n/,
  'whoMoved.ts': /^Osterland: .*\? changed between 2024-/m,
  'whoSaid.ts': /^2031-05-04 {2}Tomas Kerel: “Our reservoir is not up for negotiation,”$/m,
}
const scripts = readdirSync('examples').filter((name) => name.endsWith('.ts'))

test.each(scripts)('examples/%s runs and prints what it says', { timeout: 120_000 }, async (name) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join('examples', name), REPORT])
  expect(stderr).toBe('')
  expect(stdout).toMatch(PRINTS[name] ?? /$^/)
})
