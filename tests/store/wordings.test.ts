import { expect, test } from 'vitest'
import { openRecord } from '../../src/store/openRecord.ts'
import { annotated } from './annotated.ts'

const orel = { id: 'p', type: 'person', name: 'Ada Orel' } as const

test('the tellings of a group stand beside the canonical one word by word, with what each chose', async () => {
  const record = await openRecord(':memory:', { create: true })
  const full = 'the regime in Osterland must withdraw its engineers from the Lenka dam before May'
  const short = 'Osterland must withdraw its "experts" from the Lenka dam'
  for (const [outlet, cue, content] of [
    ['Post', 'said', full],
    ['Courier', 'claimed', short],
  ] as const)
    await record.add(
      annotated(`President Ada Orel ${cue} ${content}.`, {
        meta: { source: `${outlet}.txt`, outlet, published: '2031-05-04' },
        entities: [orel],
        statements: [{ source: 'President Ada Orel', cue, content, speaker: 'p', said: '2031-05-03' }],
      }),
    )
  const [group] = await record.groups()
  const { wordings = [] } = (await record.wordings(group?.id ?? '')) ?? {}
  const [canonical, other] = wordings
  expect(canonical).toMatchObject({ parts: [], loaded: ['regime'], scareQuotes: [] })
  expect(other).toMatchObject({ loaded: ['claimed'], scareQuotes: ['experts'], quoted: { words: 1, of: 9 } })
  expect(
    other?.parts
      .filter(({ kind }) => kind !== 'left-out')
      .map(({ text }) => text)
      .join(''),
  ).toBe(short)
  expect(other?.parts.filter(({ kind }) => kind === 'left-out').map(({ text }) => text)).toEqual(
    expect.arrayContaining([' before May']),
  )
  await record.close()
})

test('a copy is shown with what it added, left out and changed', async () => {
  const record = await openRecord(':memory:', { create: true })
  const sentences = [
    'The council of the Lenka valley met on Tuesday to hear the engineers of the water board.',
    'It found that the lower gates of the dam had not been opened for eleven years.',
    'Members of the council asked for a report on the state of the gates before the spring flood.',
    'The board answered that divers would look at the gates in the first week of April.',
    'Nobody lives in the two villages below the dam in winter, the council was told by its clerk.',
  ]
  const document = (outlet: string, day: string, parts: readonly string[]) => ({
    ...annotated(parts.join(' '), { meta: { source: `${outlet}.txt`, outlet, published: day } }),
    sentences: parts.map((part, at) => {
      const start = parts.slice(0, at).join(' ').length + Math.min(at, 1)
      return { start, end: start + part.length }
    }),
  })
  const original = document('Agency', '2031-05-03', sentences)
  const copy = document('Post', '2031-05-04', [
    'Villagers are worried.',
    sentences[0] ?? '',
    'It found that the lower gates of the dam had not been opened for twelve years.',
    ...sentences.slice(2, 4),
  ])
  await record.add(original)
  await record.add(copy)
  const { parts = [], original: of } = (await record.copy(copy.id)) ?? {}
  expect(of).toBe(original.id)
  expect(parts.map(({ kind }) => kind)).toEqual(['added', 'same', 'changed', 'same', 'left-out'])
  const [added] = parts
  expect(copy.text.slice(added?.copy?.start, added?.copy?.end)).toBe('Villagers are worried.')
  expect(await record.copy(original.id)).toBeUndefined()
  await record.close()
})

test('an outlet is told by whom it quotes, how it names them and which words it chose, each with its statements', async () => {
  const record = await openRecord(':memory:', { create: true })
  await record.add(
    annotated('President Ada Orel claimed the regime is “finished”. Orel said talks go on.', {
      meta: { source: 'post.txt', outlet: 'Post', published: '2031-05-04' },
      entities: [orel],
      statements: [
        { source: 'President Ada Orel', cue: 'claimed', content: 'the regime is “finished”', speaker: 'p' },
        { source: 'Orel', cue: 'said', content: 'talks go on', speaker: 'p' },
      ],
    }),
  )
  const [post] = await record.outlets()
  expect(post).toMatchObject({
    ...{ outlet: 'Post', statements: 2, quoted: { words: 1, of: 7 } },
    speakers: [{ name: 'Ada Orel', statements: 2, quoted: 1, names: ['President Ada Orel', 'Orel'] }],
    scareQuotes: [{ word: 'finished', statements: [{ words: 'the regime is “finished”' }] }],
  })
  expect(post?.loaded.map(({ word }) => word)).toEqual(['claimed', 'regime'])
  await record.close()
})
