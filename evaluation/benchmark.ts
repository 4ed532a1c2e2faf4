import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { benchmarkScale } from './scale/benchmarkScale.ts'
import { writePerformance } from './writePerformance.ts'

/**
 * `npm run benchmark [-- --write]`: words a second, time to the first document and peak memory of `annotate` and `add`, with one
 * worker and with two.
 * `npm run benchmark -- --scale [--million] [--write]`: what one more document costs as the record grows.
 */
if (process.argv.includes('--scale')) {
  const table = await benchmarkScale({ million: process.argv.includes('--million') })
  if (process.argv.includes('--write')) writePerformance('--scale --write', table)
  process.exit()
}
const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'standoff-benchmark-'))
const input = join(work, 'reports.jsonl')
const words = writeInput()

const rows: string[] = []
for (const command of ['annotate', 'add'])
  for (const workers of [1, 2]) {
    const record = join(work, `${command}-${workers}.db`)
    const target = command === 'add' ? ['--record', record] : []
    const { seconds, first, peakMiB } = await time([command, input, '--workers', String(workers), ...target])
    const begun = command === 'annotate' ? first.toFixed(1) : '–'
    rows.push(
      `| ${command} | ${workers} | ${Math.round(words / seconds)} | ${seconds.toFixed(1)} | ${begun} | ${peakMiB} |`,
    )
    console.log(rows.at(-1))
  }
rmSync(work, { recursive: true })

if (process.argv.includes('--write')) {
  const header = `${words} words, ${cpus().length} cores, Node ${process.version}\n\n| command | workers | words/s | seconds | to the first document | peak MiB |\n| --- | ---: | ---: | ---: | ---: | ---: |`
  writePerformance('--write', `${header}\n${rows.join('\n')}`)
}

/** Dated Wikinews articles where the corpora are there, else the example reports, twenty times over. Gives the number of words. */
function writeInput(): number {
  const news = resolve(root, process.env.STANDOFF_CORPORA ?? '../shared/corpora', 'news/wikinews-2020.csv')
  const reports = join(root, 'examples/lenka/reports')
  const texts: string[] = existsSync(news)
    ? (parse(readFileSync(news), { columns: true }) as { text: string }[]).map((row) => row.text)
    : Array.from({ length: 20 }, () => readdirSync(reports).filter((file) => file.endsWith('.txt')))
        .flat()
        .map((file) => readFileSync(join(reports, file), 'utf8'))
  const lines = texts.map((text, i) =>
    JSON.stringify({ id: `report-${i}`, outlet: 'Wikinews', published: '2020-06-01', text }),
  )
  writeFileSync(input, `${lines.join('\n')}\n`)
  return texts.join(' ').split(/\s+/).length
}

/** Runs the program; `first` is when it printed its first line, in seconds, and the peak is summed over its processes. */
function time(args: readonly string[]): Promise<{ seconds: number; first: number; peakMiB: number }> {
  const peaks = join(work, 'peaks')
  rmSync(peaks, { force: true })
  const hook = pathToFileURL(join(root, 'evaluation/reportPeak.js')).href
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1000
  const child = spawn(process.execPath, [join(root, 'bin/standoff.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: `--import ${hook}`, STANDOFF_PEAK_FILE: peaks },
  })
  let first = 0
  child.stdout.on('data', () => {
    first ||= elapsed()
  })
  return new Promise((done, fail) =>
    child.on('close', (code) => {
      const peakMiB = readFileSync(peaks, 'utf8')
        .split('\n')
        .reduce((sum, line) => sum + Number(line), 0)
      if (code !== 0) fail(new Error(`standoff ${args.join(' ')} ended with ${code}.`))
      else done({ seconds: elapsed(), first, peakMiB })
    }),
  )
}
