import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusText } from '../../evaluation/gold/corpusText.ts'
import { newsGold } from '../../evaluation/gold/newsGold.ts'

const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')
const isThere = existsSync(join(corpora, 'news'))
if (!isThere) console.log(`newsGold: skipped, news not in ${corpora}; set STANDOFF_CORPORA to the corpora folder.`)

describe.skipIf(!isThere)('marks kept as offsets', () => {
  const records = isThere ? newsGold(corpora, true) : []

  it('come back with the texts they were set on, every span within its text', () => {
    expect(records.flatMap(({ documents }) => documents)).toHaveLength(20)
    for (const { text, statements, events, times } of records.flatMap(({ documents }) => documents))
      for (const { start, end } of [
        ...statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
        ...events.map(({ trigger }) => trigger),
        ...times.map(({ span }) => span),
      ]) {
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      }
  })

  it('name only speakers, issues and statements that the record has', () => {
    for (const { documents, entities, issues, disputes } of records) {
      const statements = documents.flatMap((document) => document.statements)
      const ids = new Set(statements.map(({ id }) => id))
      for (const { speaker, issue, within } of statements) {
        expect(speaker === undefined || entities.has(speaker)).toBe(true)
        expect(issue === undefined || issue in issues).toBe(true)
        expect(within === undefined || ids.has(within)).toBe(true)
      }
      for (const { claims, denials } of disputes) for (const id of [...claims, ...denials]) expect(ids).toContain(id)
    }
  })

  it('keep half the records from being read, unless asked for', () => expect(newsGold(corpora, false)).toHaveLength(2))

  it('are refused on a text that is not the one marked', () => {
    const row = {
      file: 'news/wikinews-2019.csv',
      key: 'https://en.wikinews.org//wiki/Scottish_court_finds_suspension_of_UK_parliament_unlawful',
      field: 'text',
      sha256: '0'.repeat(64),
    } as const
    expect(() => corpusText(corpora, row)).toThrow(/not the one that was marked/)
    expect(() => corpusText(corpora, { ...row, key: 'nowhere' })).toThrow(/No row with the url nowhere/)
  })
})
