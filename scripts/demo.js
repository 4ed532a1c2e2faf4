import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `npm run demo [-- FOLDER]`: reads the example dispute, or a folder of reports, prints the positions and serves the app. */
const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples', 'lenka', 'reports')
const given = process.argv[2]
// Paths as the user would write them, for they name the documents.
const here = process.env.INIT_CWD ?? process.cwd()
const fromHere = (path) => relative(here, resolve(here, path)) || '.'
const reports = fromHere(given ?? example)
if (!existsSync(resolve(here, reports))) {
  console.error(`There is no ${reports}. Give a folder of reports: npm run demo -- FOLDER`)
  process.exit(2)
}
const records = join(root, '.cache', 'demo')
mkdirSync(records, { recursive: true })
const record = fromHere(join(records, given ? nameOf(resolve(here, given)) : 'lenka.db'))
const dispute = [join(reports, 'dispute.yaml'), join(reports, '..', 'dispute.yaml')].find((file) =>
  existsSync(resolve(here, file)),
)

/** A record of its own for each folder, also for those of one name. */
function nameOf(folder) {
  const sum = createHash('sha256').update(folder).digest('hex')
  return `${basename(folder)}-${sum.slice(0, 8)}.db`
}

standoff('add', reports, '--record', record, ...(dispute ? ['--dispute', dispute] : []))
standoff('show', 'positions', '--record', record)
standoff('serve', '--record', record)

function standoff(...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'standoff.js'), ...args], { stdio: 'inherit' })
  // 1: some inputs could not be read, which it has said; the rest is in the record.
  if (status !== 0 && status !== 1) process.exit(status ?? 1)
}
