import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnnotatedDocument } from '../../src/index.ts'
import { annotate, openRecord, readDispute, readDocuments, type StandoffRecord } from '../../src/index.ts'

const example = (path: string) => fileURLToPath(new URL(`../../examples/lenka/${path}`, import.meta.url))

let record: StandoffRecord
const documents: AnnotatedDocument[] = []

beforeAll(async () => {
  record = await openRecord(':memory:', { create: true })
  const dispute = readDispute(example('dispute.yaml'))
  await record.useDispute(dispute)
  const read: string[] = []
  for await (const document of annotate(readDocuments([example('reports')]), { dispute })) {
    read.push(document.id)
    await record.add(document)
  }
  for (const id of read) documents.push((await record.document(id)) as AnnotatedDocument)
}, 60_000)

afterAll(() => record.close())

const report = (name: string): AnnotatedDocument =>
  documents.find(({ meta }) => meta.source.endsWith(name)) as AnnotatedDocument

/** Groups of the statements, or events, of a report of which a pattern meets the words. */
const groupsIn = (name: string, layer: 'statements' | 'events', pattern: RegExp): readonly string[] => {
  const document = report(name)
  const spansOf = (item: AnnotatedDocument['statements'][number] | AnnotatedDocument['events'][number]) =>
    'content' in item ? item.content : item.trigger
  return document[layer]
    .filter((item) => spansOf(item).some(({ start, end }) => pattern.test(document.text.slice(start, end))))
    .flatMap(({ groups = [] }) => groups)
}

test('one speech in two translations and a partial quotation is one group', () => {
  const tellings = ['riverwire-speech.txt', 'courier-speech.txt', 'vna-speech.txt'].map(
    (name) => new Set(groupsIn(name, 'statements', /bargained|haggl/)),
  )
  expect(tellings.reduce((one, other) => one.intersection(other)).size).toBeGreaterThan(0)
})

test('the claim that the flow was cut is paired with its denial', async () => {
  const pairs = await record.relations({ issue: 'flow' })
  expect(pairs.map(({ kind, from, to }) => [kind, from.side, to.side])).toContainEqual([
    'denies',
    'varania',
    'osterland',
  ])
})

test('a vote with its numbers is one event over outlets', () => {
  const tellings = ['herald-vote.html', 'riverwire-vote.txt'].map(
    (name) => new Set(groupsIn(name, 'events', /passed|approved/)),
  )
  expect(tellings.reduce((one, other) => one.intersection(other)).size).toBeGreaterThan(0)
})

test('Osterland moved on the filling and Varania did not', async () => {
  const positions = await record.positions({ issue: 'filling' })
  const moved = (party: string) =>
    positions.find((position) => position.party === party)?.changes.some(({ changed }) => changed)
  expect([moved('osterland'), moved('varania')]).toEqual([true, false])
})
