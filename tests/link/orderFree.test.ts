import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import { openRecord } from '../../src/store/openRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'
import { annotated } from '../store/annotated.ts'

/** Many records are made; a busy machine takes its time. */
const PATIENCE_MS = 180_000

const orel = { id: 'p', type: 'person', name: 'Ada Orel', country: 'VAR' } as const
const varania = { id: 'c', type: 'country', name: 'Varania', country: 'VAR' } as const
const osterland = { id: 'o', type: 'country', name: 'Osterland', country: 'OST' } as const

const CONTENTS = [
  'the Lenka dam would stay closed until Osterland withdrew its engineers',
  'the Lenka dam stays closed until the engineers of Osterland are withdrawn',
  'the dam would not be opened before the engineers had withdrawn',
  'no engineer of Osterland had ever crossed the border at Lenka',
  'Varania would sign the Treaty of Marlow in the spring',
  'the Treaty of Marlow would be signed in the spring',
]

const report = fc.record({
  contents: fc.subarray(CONTENTS, { minLength: 1 }),
  speaker: fc.constantFrom('p', 'c', 'o'),
  day: fc.constantFrom('2031-05-02', '2031-05-03', '2031-05-09', '2031-05-20', undefined),
  stance: fc.constantFrom('supports', 'rejects', undefined),
  cue: fc.constantFrom('said', 'reiterated', 'walked back'),
  outlet: fc.constantFrom('Post', 'Courier', 'Gazette'),
})

const toDocument = (
  { contents, speaker, day, stance, cue, outlet }: typeof report extends fc.Arbitrary<infer T> ? T : never,
  index: number,
) =>
  annotated(contents.map((content) => `They ${cue} ${content}.`).join(' '), {
    meta: { source: `${index}.txt`, outlet, ...(day && { published: day }) },
    entities: [orel, varania, osterland],
    statements: contents.map((content) => ({
      ...{ content, cue, speaker, ...(day && { said: day }), ...(stance && { issue: 'dam', stance }) },
      ...(content.startsWith('no ') && { act: 'REJECT' }),
    })),
    events: [{ trigger: 'withdr', actors: ['o'], type: 'RETREAT' }].filter(() => contents.join().includes('withdr')),
  })

async function exported(documents: readonly AnnotatedDocument[]): Promise<readonly unknown[]> {
  const record = await openRecord(':memory:', { create: true })
  for (const document of documents) await record.add(document)
  return linesOf(record)
}

/** Read in pieces: the record is closed and opened again after each document. */
async function exportedInPieces(documents: readonly AnnotatedDocument[]): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-pieces-'))
  const open = () => openRecord(join(folder, 'record.db'), { create: true })
  for (const document of documents) {
    const record = await open()
    await record.add(document)
    await record.close()
  }
  const lines = await linesOf(await open())
  rmSync(folder, { recursive: true })
  return lines
}

async function linesOf(record: StandoffRecord): Promise<readonly unknown[]> {
  const lines: unknown[] = []
  for await (const line of record.export()) lines.push(line)
  await record.close()
  return lines
}

test(
  'the record is the same whatever the order in which documents are added, and when some are read twice',
  async () => {
    const shuffled = fc.array(report, { minLength: 2, maxLength: 6 }).chain((reports) => {
      const documents = reports.map(toDocument)
      return fc.tuple(
        fc.constant(documents),
        fc.shuffledSubarray(documents, { minLength: documents.length }),
        fc.subarray(documents),
      )
    })
    await fc.assert(
      fc.asyncProperty(shuffled, async ([documents, other, twice]) => {
        const older = twice.map((document) => ({ ...document, producer: { ...document.producer, standoff: 'older' } }))
        expect(await exported([...older, ...other])).toEqual(await exported(documents))
      }),
      { numRuns: 15 },
    )
  },
  PATIENCE_MS,
)

test(
  'the record is the same whether it is read in one go or in pieces',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 2, maxLength: 5 }), async (reports) => {
        const documents = reports.map(toDocument)
        expect(await exportedInPieces(documents)).toEqual(await exported(documents))
      }),
      { numRuns: 5 },
    )
  },
  PATIENCE_MS,
)
