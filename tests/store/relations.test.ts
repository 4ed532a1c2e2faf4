import { expect, test } from 'vitest'
import { openRecord } from '../../src/store/openRecord.ts'
import { annotated } from './annotated.ts'

const orel = { id: 'p', type: 'person', name: 'Ada Orel', country: 'VAR' } as const

/** A report of a day, in which the president speaks. */
const report = (day: string, cue: string, content: string, stance: 'rejects' | 'open') =>
  annotated(`Orel ${cue} ${content}.`, {
    meta: { source: `${day}.txt`, published: day },
    entities: [orel],
    statements: [{ content, cue, speaker: 'p', said: day, issue: 'dam', stance }],
  })

test('tells what a speaker says again on another day, and what she walks back from', async () => {
  const record = await openRecord(':memory:', { create: true })
  await record.add(report('2031-05-02', 'said', 'the Lenka dam stays closed to the engineers', 'rejects'))
  await record.add(report('2031-05-09', 'reiterated', 'the Lenka dam stays closed', 'rejects'))
  await record.add(report('2031-05-20', 'said', 'the Lenka dam could open to the engineers', 'open'))
  const relations = await record.relations()
  expect(relations.map(({ kind, from, to }) => `${from.said} ${kind} ${to.said}`).sort()).toEqual([
    '2031-05-09 repeats 2031-05-02',
    '2031-05-20 walks-back 2031-05-02',
    '2031-05-20 walks-back 2031-05-09',
  ])
  for (const { resolution } of relations)
    expect(resolution).toMatchObject({ by: 'machine', reason: expect.stringContaining('another day') })
  await record.close()
})

test('what people decide of two statements stands over a relation by machine, also once a text is read again', async () => {
  const record = await openRecord(':memory:', { create: true })
  const [said, again] = [
    report('2031-05-02', 'said', 'the Lenka dam stays closed to the engineers', 'rejects'),
    report('2031-05-09', 'reiterated', 'the Lenka dam stays closed', 'rejects'),
  ]
  await record.add(said)
  await record.add(again)
  await record.decide({ document: again.id, id: 's1', field: 'relation', value: `none ${said.id}#s1`, by: 'Editor' })
  expect(await record.relations()).toEqual([])
  await record.add({ ...again, producer: { ...again.producer, standoff: 'newer' } })
  expect(await record.relations()).toEqual([])
  await record.close()
})
