import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRecord } from '../../src/store/openRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'
import { annotated } from './annotated.ts'

/** A report in which somebody speaks, mentioned by name. */
const report = (outlet: string, name: string, version = '0') => {
  const text = `In the capital ${name} said the dam would stay closed.`
  const start = text.indexOf(name)
  return {
    ...annotated(text, {
      ...{ meta: { source: `${outlet}.txt`, outlet, published: '2031-05-04' }, version },
      entities: [{ id: 'p', type: 'person', name }],
      statements: [{ content: 'the dam would stay closed', speaker: 'p' }],
    }),
    mentions: [{ entity: 'p', kind: 'name' as const, start, end: start + name.length }],
  }
}

let record: StandoffRecord
beforeEach(async () => {
  record = await openRecord(':memory:', { create: true })
})
afterEach(() => record.close())

const speakers = async () => (await record.speakers()).map(({ name, statements }) => `${name} ${statements}`).sort()
const judge = (verb: string, one: ReturnType<typeof report>, other: ReturnType<typeof report>) =>
  record.decide({ document: one.id, id: 'p', field: 'identity', value: `${verb} ${other.id}#p`, by: 'editor' })

test('two names are made one, with who decided it, and parted again', async () => {
  const [orel, president] = [report('Post', 'Ada Orel'), report('Courier', 'Madam President')]
  for (const document of [orel, president]) await record.add(document)
  expect(await speakers()).toEqual(['Ada Orel 1', 'Madam President 1'])
  const { id } = await judge('same', president, orel)
  expect(await speakers()).toEqual(['Madam President 2'])
  const [{ identity } = { identity: '' }] = await record.speakers()
  expect((await record.identity(identity))?.names.map(({ name }) => name).sort()).toEqual([
    'Ada Orel',
    'Madam President',
  ])
  expect((await record.document(orel.id))?.entities[0]?.resolution?.identity).toMatchObject({
    confidence: expect.any(Number),
  })
  await record.withdraw(id)
  expect(await speakers()).toEqual(['Ada Orel 1', 'Madam President 1'])
})

test('two that the machine took for one are kept apart, also when a text is read again', async () => {
  const [ada, orel] = [report('Post', 'Ada Orel'), report('Courier', 'Orel')]
  for (const document of [ada, orel]) await record.add(document)
  expect(await speakers()).toEqual(['Ada Orel 2'])
  await judge('apart', orel, ada)
  expect(await speakers()).toEqual(['Ada Orel 1', 'Orel 1'])
  await record.add(report('Courier', 'Orel', '1'))
  expect(await speakers()).toEqual(['Ada Orel 1', 'Orel 1'])
})

test('who is one does not depend on the order in which documents and decisions came', async () => {
  const [orel, president] = [report('Post', 'Ada Orel'), report('Courier', 'Madam President')]
  for (const document of [orel, president]) await record.add(document)
  const decision = await judge('same', orel, president)
  const other = await openRecord(':memory:', { create: true })
  await other.adopt(decision)
  for (const document of [president, orel]) await other.add(document)
  expect(await other.speakers()).toEqual(await record.speakers())
  await other.close()
})
