import { expect, test } from 'vitest'
import { annotateDocument } from '../../src/chain/annotateDocument.ts'
import type { Dispute } from '../../src/model/Dispute.ts'

const dispute: Dispute = {
  title: 'The Lenka dam',
  parties: [],
  issues: [],
  instruments: [
    { name: 'Treaty of Marlow', aliases: [], kind: 'treaty', states: [] },
    { name: 'Lenka Waters Act', aliases: [], kind: 'bill', states: [] },
  ],
}

async function statesIn(text: string) {
  const { instrumentStates, entities } = await annotateDocument(
    { text, meta: { source: 'x', published: '2031-05-16', publishedBasis: 'given' }, messages: [] },
    { dispute, only: ['instrumentStates', 'entities'] },
  )
  const name = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name
  return instrumentStates.map(({ instrument, by, condition = [], ...state }) => ({
    ...state,
    instrument: name(instrument),
    by: name(by),
    condition: condition.map(({ start, end }) => text.slice(start, end)),
  }))
}

test('gives the step that an instrument takes, who takes it and when', async () => {
  expect(await statesIn('Varania signed the Treaty of Marlow on Tuesday in the city of Karst.')).toMatchObject([
    { instrument: 'Treaty of Marlow', step: 'signed', status: 'happened', date: '2031-05-13' },
  ])
})

test('tells a chamber’s passing from that of the whole', async () => {
  expect(await statesIn('The House passed the Lenka Waters Act on Thursday after a long debate.')).toMatchObject([
    { step: 'passed-chamber', date: '2031-05-15' },
  ])
})

test('knows by what has still to follow that one chamber has passed a bill', async () => {
  const text =
    'The Assembly passed the Lenka Waters Act on Thursday. The bill still needs the approval of the Council, officials said.'
  expect((await statesIn(text))[0]).toMatchObject({ step: 'passed-chamber', status: 'happened' })
})

test('takes a bill that is sent to be signed for passed by the whole', async () => {
  const text = 'The upper chamber passed the Lenka Waters Act on Thursday, sending it to President Ada Halden.'
  expect((await statesIn(text))[0]).toMatchObject({ step: 'passed', date: '2031-05-15' })
})

test('reads what a bill still needs to become law', async () => {
  const states = await statesIn('To become law, the Lenka Waters Act would have to pass the Council.')
  expect(states).toContainEqual(
    expect.objectContaining({
      step: 'in-force',
      status: 'hypothetical',
      condition: ['would have to pass the Council'],
    }),
  )
})

test('keeps what a step still depends on', async () => {
  const [state] = await statesIn('Varania would withdraw from the Treaty of Marlow if Osterland fills the dam.')
  expect(state).toMatchObject({ step: 'withdrawn', condition: ['if Osterland fills the dam'] })
})

test('reads what enters into force, and a bill told without its name', async () => {
  const states = await statesIn(
    'President Ada Halden signed the Lenka Waters Act on Monday. The sanctions will enter into force on July 1, her office said.',
  )
  expect(states).toContainEqual(
    expect.objectContaining({
      instrument: 'Lenka Waters Act',
      step: 'in-force',
      status: 'planned',
      date: '2031-07-01',
    }),
  )
})

test.each([
  ['The Council rejected the Lenka Waters Act on Thursday.', { step: 'passed', status: 'denied' }],
  ['Osterland has not yet ratified the Treaty of Marlow.', { step: 'ratified', status: 'denied' }],
  ['The court struck down the Lenka Waters Act on Thursday.', { step: 'ended', status: 'happened' }],
  ['The Lenka Waters Act was signed into law in March.', { step: 'signed', status: 'happened' }],
])('tells the one step of “%s”', async (text, step) => {
  expect(await statesIn(text)).toMatchObject([step])
})

test('takes no step of what only stands beside an instrument', async () => {
  const states = await statesIn(
    'The union signed the Treaty of Marlow on Friday, ending a strike, and withdrew its boats.',
  )
  expect(states.map(({ step }) => step)).toEqual(['signed'])
})

test('tells a breach that is claimed from one that is denied', async () => {
  const states = await statesIn(
    'Varania violated the Treaty of Marlow, inspectors said. Varania denied that it violated the treaty.',
  )
  expect(states.map(({ step, status }) => [step, status])).toEqual([
    ['violated', 'happened'],
    ['violated', 'denied'],
  ])
})
