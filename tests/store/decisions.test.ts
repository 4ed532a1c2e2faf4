import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import { openRecord } from '../../src/store/openRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'
import { annotated } from './annotated.ts'

const orel = { id: 'p', type: 'person', name: 'Ada Orel' } as const
const minister = { id: 'm', type: 'person', name: 'Jan Brod' } as const
const by = 'editor'
const CLOSED = 'the Lenka dam would stay closed until May'

const report = (outlet: string, content = CLOSED, more: Partial<Parameters<typeof annotated>[1]> = {}) =>
  annotated(`In the capital Ada Orel said ${content}. Jan Brod listened and then left.`, {
    meta: { source: `${outlet}.txt`, outlet, published: '2031-05-04' },
    entities: [orel, minister],
    statements: [{ content, speaker: 'p', said: '2031-05-03' }],
    events: [{ trigger: 'left', actors: ['m'] }],
    ...more,
  })

let record: StandoffRecord
beforeEach(async () => {
  record = await openRecord(':memory:', { create: true })
})
afterEach(() => record.close())

const only = async (document: AnnotatedDocument) => (await record.document(document.id))?.statements[0]
const on = (document: AnnotatedDocument, field: string, value: string, id = 's1') => ({
  ...{ document: document.id, id, field, value, by },
})

describe('a decision on a field', () => {
  test('stands over what was read, in rows and in the document, with who decided it', async () => {
    const document = report('Post')
    await record.add(document)
    await record.decide(on(document, 'speaker', 'Jan Brod'))
    expect(await only(document)).toMatchObject({
      speaker: 'm',
      resolution: { speaker: { by: 'person', confidence: 1 } },
    })
    expect((await record.statements()).map(({ speaker }) => speaker?.name)).toEqual(['Jan Brod'])
  })

  test('survives a reading with another model, whose spans and ids differ', async () => {
    const document = report('Post')
    await record.add(document)
    await record.decide(on(document, 'stance', 'rejects'))
    await record.add(
      report('Post', CLOSED, {
        version: '1',
        statements: [
          { content: 'listened', speaker: 'm' },
          { content: 'Lenka dam would stay closed until May', speaker: 'p' },
        ],
      }),
    )
    const statements = (await record.document(document.id))?.statements
    expect(statements?.map(({ stance }) => stance)).toEqual([undefined, 'rejects'])
  })

  test('holds for the same words in another text, and not for other words', async () => {
    const [post, courier] = [report('Post'), report('Courier', 'the Lenka dam would be opened')]
    const longer = annotated(`Yesterday it rained. ${post.text} It rained again.`, {
      meta: { source: 'Gazette.txt', outlet: 'Gazette' },
      entities: [orel, minister],
      statements: [{ content: CLOSED, speaker: 'p' }],
    })
    for (const document of [post, courier, longer]) await record.add(document)
    await record.decide(on(post, 'said', '2031-05-02'))
    expect([await only(longer), await only(courier)].map((statement) => statement?.said)).toEqual([
      '2031-05-02',
      '2031-05-03',
    ])
  })

  test('takes a field away where its value is empty, and names somebody new', async () => {
    const document = report('Post')
    await record.add(document)
    await record.decide(on(document, 'said', ''))
    await record.decide(on(document, 'actors', 'organization:Lenka Water Board; Jan Brod', 'e1'))
    expect(await only(document)).not.toHaveProperty('said')
    expect((await record.events()).map(({ actors }) => actors.map(({ name, type }) => `${type} ${name}`))).toEqual([
      ['organization Lenka Water Board', 'person Jan Brod'],
    ])
  })

  test('says that something is no statement, and takes that back', async () => {
    const document = report('Post')
    await record.add(document)
    const decision = await record.decide(on(document, 'not-a-statement', 'true'))
    expect(await record.statements()).toEqual([])
    expect(await record.withdraw(decision.id)).toBe(true)
    expect(await record.statements()).toHaveLength(1)
    expect(await record.decisions()).toEqual([])
  })

  test('is listed as an orphan where its words are read as nothing any more', async () => {
    const document = report('Post')
    await record.add(document)
    await record.decide(on(document, 'act', 'REJECT'))
    expect((await record.decisions()).map(({ attached }) => attached)).toEqual([true])
    await record.add(report('Post', CLOSED, { version: '1', statements: [] }))
    expect((await record.decisions()).map(({ attached, quote }) => [attached, quote])).toEqual([[false, CLOSED]])
  })

  test('comes along into another record, before or after the document', async () => {
    const document = report('Post')
    await record.add(document)
    const decision = await record.decide(on(document, 'stance', 'open'))
    const other = await openRecord(':memory:', { create: true })
    await other.adopt(decision)
    expect((await other.decisions()).map(({ attached }) => attached)).toEqual([false])
    await other.add(document)
    expect((await other.document(document.id))?.statements[0]?.stance).toBe('open')
    await other.close()
  })

  test.each([
    ['s9', 'speaker', 'Jan Brod', 'no statement or event s9'],
    ['s1', 'actors', 'Jan Brod', 'can’t be decided'],
    ['s1', 'said', 'soon', 'no date'],
    ['s1', 'stance', 'perhaps', 'It can be rejects'],
    ['s1', 'group', 'same', 'DOCUMENT#ID'],
  ])('on %s %s as “%s” is refused', async (id, field, value, message) => {
    const document = report('Post')
    await record.add(document)
    await expect(record.decide(on(document, field, value, id))).rejects.toThrow(message.replace('’', "'"))
  })
})

describe('a decision on groups', () => {
  const [post, courier, gazette] = [
    report('Post'),
    report('Courier'),
    report('Gazette', 'nobody will fish in the lake this summer'),
  ]
  beforeEach(async () => {
    for (const document of [post, courier, gazette]) await record.add(document)
  })
  const statementGroup = async () => (await record.groups()).find(({ of }) => of === 'statement')?.id ?? ''

  test('splits what the machine had put together, and a later one puts it back', async () => {
    const group = await statementGroup()
    await record.decideGroup({ group, action: 'reject', by })
    expect((await record.groups()).filter(({ of }) => of === 'statement')).toEqual([])
    await record.decide(on(post, 'group', `same ${courier.id}#s1`))
    expect((await record.group(await statementGroup()))?.members.map(({ resolution }) => resolution.by)).toEqual([
      'person',
      'person',
    ])
  })

  test('puts together what the machine would not, and holds when all is read again', async () => {
    await record.decide(on(gazette, 'group', `same ${post.id}#s1`))
    const merged = async () => (await record.group(await statementGroup()))?.members.length
    expect(await merged()).toBe(3)
    for (const document of [gazette, post, courier])
      await record.add({ ...document, producer: { ...document.producer, standoff: '1' } })
    expect(await merged()).toBe(3)
  })

  test('removes one member and leaves the others', async () => {
    await record.decide(on(gazette, 'group', `same ${post.id}#s1`))
    const group = await statementGroup()
    await record.decideGroup({ group, action: 'remove', members: [`${gazette.id}#s1`], by })
    const members = (await record.group(await statementGroup()))?.members.map(({ document }) => document)
    expect(members?.toSorted()).toEqual([post.id, courier.id].toSorted())
  })

  test('tells and takes away a relation, to all who carry the same words', async () => {
    await record.decide(on(gazette, 'relation', `denies ${post.id}#s1`))
    expect((await record.relations()).map(({ kind, resolution }) => [kind, resolution.by])).toEqual([
      ['denies', 'person'],
      ['denies', 'person'],
    ])
    await record.decide(on(gazette, 'relation', `none ${post.id}#s1`))
    expect(await record.relations()).toEqual([])
  })
})
