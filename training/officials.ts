/**
 * Makes src/ontology/officials.tsv from the Phoenix country dictionary (CAMEO format, MIT, Open Event Data Alliance):
 * people with a dated post in a government since 1990. Run: `node training/officials.ts DICTIONARY > src/ontology/officials.tsv`.
 */
import { readFileSync } from 'node:fs'

/** Posts that ended before this year say little about news of today. */
const SINCE = 1990
const TITLE =
  /\b(president|minister|secretary|senator|general|king|queen|prince|premier|chancellor|ambassador|leader|director|chief|representative|governor|spokes\w+|vice|mr|dr|sheikh|us|u s|former)\b/i

interface Entry {
  readonly names: string[]
  readonly roles: { readonly code: string; readonly from: string; readonly to: string }[]
}

const words = (raw: string): string =>
  raw
    .replace(/#.*/, '')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

function day(raw: string): string {
  const digits = raw.length === 6 ? (Number(raw.slice(0, 2)) > 30 ? '19' : '20') + raw : raw
  return digits.length === 8 ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : ''
}

function* entries(lines: readonly string[]): Generator<Entry> {
  let entry: Entry = { names: [], roles: [] }
  for (const line of lines) {
    const role = /^\s+\[([A-Z]{3}GOV[A-Z]*) (?:>(\d+)|(\d+)-(\d+))\]/.exec(line)
    if (role) {
      const [, code = '', since, from, to] = role
      entry.roles.push({ code, from: day(since ?? from ?? ''), to: to ? day(to) : '' })
    } else if (line.startsWith('+')) entry.names.push(words(line.slice(1)))
    else if (/^[A-Z]/.test(line)) {
      yield entry
      entry = { names: [words(line)], roles: [] }
    }
  }
  yield entry
}

const lines = readFileSync(process.argv[2] ?? '', 'latin1').split('\n')
console.log('# People with dated government posts: names, country, ministry code : from .. to.')
console.log(
  '# Source: Phoenix.Countries.actors.txt, from CountryInfo.txt; MIT, copyright 2014 Open Event Data Alliance.',
)
for (const { names, roles } of entries(lines)) {
  const recent = roles.filter(({ from, to }) => from && (!to || Number(to.slice(0, 4)) >= SINCE))
  const full = [...new Set(names.filter((name) => name.includes(' ') && !TITLE.test(name)))].slice(0, 3)
  if (!full.length || !recent.length) continue
  const country = recent[0]?.code.slice(0, 3)
  const posts = recent.map(({ code, from, to }) => `${code.slice(6)}:${from}..${to}`)
  console.log([full.join('|'), country, posts.join(' ')].join('\t'))
}
