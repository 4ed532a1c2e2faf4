import { expect, test } from 'vitest'
import { annotateDocument } from '../../src/chain/annotateDocument.ts'

async function eventsIn(text: string) {
  const { events, entities } = await annotateDocument(
    { text, meta: { source: 'x', published: '2031-05-12', publishedBasis: 'given' }, messages: [] },
    { only: ['events', 'entities'] },
  )
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name
  return events.map(({ trigger, mentions = [], actors, ...event }) => ({
    ...event,
    actors: actors.map(name),
    words: trigger.map(({ start, end }) => text.slice(start, end)),
    again: mentions.map(({ start, end }) => text.slice(start, end)),
  }))
}

test('takes a later mention for the same event', async () => {
  const text =
    'Osterland sued Varania on Friday over the dam in the valley. The lawsuit was filed in the morning, and the court took the suit at once.'
  const suits = (await eventsIn(text)).filter(({ type }) => type === 'ACCUSE')
  expect(suits).toMatchObject([{ words: ['sued'], again: expect.arrayContaining(['lawsuit', 'suit']) }])
})

test('keeps events of two dates apart', async () => {
  const tests = await eventsIn('In July 2030, Varania tested a missile. In November 2030, Varania tested a missile.')
  expect(tests.map(({ words, date }) => [words[0], date])).toEqual([
    ['tested', '2030-07'],
    ['tested', '2030-11'],
  ])
})

test('names an event of the headline in the text below, too', async () => {
  const text = 'Varania Attacks Lenka Dam\n\nVarania attacked the Lenka dam on Monday with two drones, officials said.'
  const [attack] = (await eventsIn(text)).filter(({ type }) => type === 'ASSAULT')
  expect(attack?.words).toEqual(['Attacks', 'attacked'])
})

test('finds one refusal in two wordings, with the same type, actor and date', async () => {
  const [first] = await eventsIn('On Monday, President Ada Halden of Varania refused to certify the Marlow agreement.')
  const [second] = await eventsIn('President Ada Halden of Varania decided on Monday not to certify the agreement.')
  for (const event of [first, second])
    expect(event).toMatchObject({ type: 'REJECT', status: 'happened', date: '2031-05-12', actors: ['Ada Halden'] })
})
