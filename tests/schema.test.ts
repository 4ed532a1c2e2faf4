import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { makeSchema } from '../scripts/makeSchema.ts'
import { annotate } from '../src/chain/annotate.ts'
import type { Line } from '../src/model/Line.ts'
import { readDispute } from '../src/read/readDispute.ts'
import { readDocuments } from '../src/read/readDocuments.ts'
import { openRecord } from '../src/store/openRecord.ts'
import { temporaryFolder } from './read/temporaryFolder.ts'

const lenka = new URL('../examples/lenka/', import.meta.url).pathname

test('the published schema is the one that the types give', () => {
  const published = JSON.parse(readFileSync(new URL('../schema/standoff-1.json', import.meta.url), 'utf8'))
  expect(published, 'run `npm run schema`').toEqual(makeSchema({ strict: false }))
})

test('all that annotate and export print is as the schema has it, and no field more', async () => {
  const schemas = new Ajv({ strict: false }).addSchema(makeSchema({ strict: true }), 'standoff')
  const types = { document: 'AnnotatedDocument', group: 'Group', change: 'Change', decision: 'Decision' }
  const valid = (line: Line) => {
    schemas.validate(`standoff#/definitions/${types[line.kind]}`, JSON.parse(JSON.stringify(line)))
    expect(schemas.errorsText()).toBe('No errors')
  }
  const reports = ['agencies.jsonl', 'herald-vote.html', 'vna-speech.txt'].map((name) => join(lenka, 'reports', name))
  const dispute = readDispute(join(lenka, 'dispute.yaml'))
  const record = await openRecord(join(temporaryFolder({}), 'record.db'), { create: true })
  await record.useDispute(dispute)
  for await (const document of annotate(readDocuments(reports), { dispute, tokens: true })) {
    valid(document)
    await record.add(document)
  }
  const kinds = new Set<string>()
  for await (const line of record.export()) {
    valid(line)
    kinds.add(line.kind)
  }
  await record.close()
  expect([...kinds]).toContain('document')
})
