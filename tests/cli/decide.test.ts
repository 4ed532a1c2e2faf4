import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRecord } from '../../src/store/openRecord.ts'
import { temporaryFolder } from '../read/temporaryFolder.ts'
import { annotated } from '../store/annotated.ts'
import { standoff } from './standoff.ts'

const report = (source: string) =>
  annotated('Ada Orel said the gates stay shut, and Jon Weil heard it.', {
    meta: { source },
    entities: [
      { id: 'p1', type: 'person', name: 'Ada Orel' },
      { id: 'p2', type: 'person', name: 'Jon Weil' },
    ],
    statements: [{ speaker: 'p1', source: 'Ada Orel', cue: 'said', content: 'the gates stay shut' }],
  })

test('a person corrects a statement by its place, sees the decision, and takes it back', async () => {
  const cwd = temporaryFolder({})
  const record = await openRecord(join(cwd, 'r.db'), { create: true })
  await record.add(report('may.txt'))
  await record.close()
  const run = async (...args: readonly string[]) => await standoff([...args, '--record', 'r.db'], { cwd }).ended
  const [{ start, end }] = JSON.parse((await run('show', 'statements', '--json')).stdout)
  const decided = await run('decide', `may.txt:${start}-${end}`, 'speaker', 'Jon Weil', '--by', 'Mila')
  expect([decided.stderr, decided.code]).toEqual(['', 0])
  expect((await run('show', 'speakers')).stdout).toContain('Jon Weil')
  const listed = (await run('show', 'decisions')).stdout
  expect(listed).toMatch(/Mila +speaker +Jon Weil/)
  const [id = ''] = /sha256:\w{8}/.exec(listed) ?? []
  expect((await run('withdraw', id)).stdout).toContain('speaker is as the machine read it')
  expect((await run('show', 'speakers')).stdout).toContain('Ada Orel')
}, 90_000)

test('two names are made one by name', async () => {
  const cwd = temporaryFolder({})
  const record = await openRecord(join(cwd, 'r.db'), { create: true })
  for (const [source, name] of [
    ['may.txt', 'Ada Orel'],
    ['june.txt', 'Madam President'],
  ] as const)
    await record.add({
      ...annotated(`${name} said no.`, {
        ...{ meta: { source }, entities: [{ id: 'p', type: 'person', name }] },
        statements: [{ speaker: 'p', content: 'no' }],
      }),
      mentions: [{ entity: 'p', kind: 'name', start: 0, end: name.length }],
    })
  await record.close()
  const run = async (...args: readonly string[]) => await standoff([...args, '--record', 'r.db'], { cwd }).ended
  const decided = await run('decide', 'Madam President', 'identity', 'same Ada Orel')
  expect([decided.stderr, decided.code]).toEqual(['', 0])
  expect(JSON.parse((await run('show', 'speakers', '--json')).stdout)).toHaveLength(1)
  expect((await run('show', 'decisions')).stdout).toContain('same “Ada Orel”')
}, 90_000)

test.each([
  [['decide', 'may.txt:1-2', 'speaker', 'Weil'], 'no statement or event at may.txt:1-2'],
  [['decide', 'may.txt#s1', 'said', 'Monday'], 'is no date'],
  [['withdraw', 'sha256:00'], 'No decision begins with'],
])('ends with 3 and the next step: %j', async (args, why) => {
  const cwd = temporaryFolder({})
  const record = await openRecord(join(cwd, 'r.db'), { create: true })
  await record.add(report('may.txt'))
  await record.close()
  const { stderr, code } = await standoff([...args, '--record', 'r.db'], { cwd }).ended
  expect(stderr).toContain(why)
  expect(code).toBe(3)
})
