import { expect, test } from 'vitest'
import { blocks } from '../../src/annotate/blocks.ts'
import { language } from '../../src/annotate/language.ts'
import { occurrences } from '../../src/annotate/occurrences.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import type { Entity } from '../../src/model/Entity.ts'
import type { Layers } from '../../src/model/Layers.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { instrumentStates } from '../../src/resolve/instrumentStates.ts'
import { participants } from '../../src/resolve/participants.ts'

const ENTITIES: Readonly<Record<string, Entity['type']>> = {
  Varania: 'country',
  Osterland: 'country',
  Halden: 'person',
  'Treaty of Marlow': 'instrument',
  'Waters Act': 'instrument',
  Karst: 'place',
}

async function read(text: string) {
  const mentions = Object.keys(ENTITIES)
    .flatMap((name) => [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ index, name })))
    .map(({ index, name }) => ({ kind: 'name' as const, entity: name, start: index, end: index + name.length }))
    .sort((a, b) => a.start - b.start)
  const given = defineComponent({
    name: 'given',
    requires: [],
    assigns: ['attributions', 'entities', 'mentions', 'happenings'],
    run: () => ({
      attributions: [],
      entities: Object.entries(ENTITIES).map(([name, type]) => ({ id: name, type, name, roles: [] })),
      mentions,
      happenings: new Map() as Layers['happenings'],
    }),
  })
  const chain = [language, blocks, sentences, tokens, given, occurrences, participants, instrumentStates]
  const { layers } = await runChain(chain, { text, meta: { source: 'x' }, messages: [] })
  return { first: layers.participants?.get('e1'), states: layers.instrumentStates ?? [] }
}

test.each([
  ['Osterland imposed new sanctions on Varania in March.', { actors: ['Osterland'], recipients: ['Varania'] }],
  ['Varania was attacked by Osterland last year.', { actors: ['Osterland'], recipients: ['Varania'] }],
  ['Halden met with officials of Varania in Karst on Monday.', { place: 'Karst' }],
])('tells who did what to whom in “%s”', async (text, participants) => {
  expect((await read(text)).first).toMatchObject(participants)
})

test('says by which rule an actor was found', async () => {
  const { first } = await read('Osterland imposed new sanctions on Varania in March.')
  expect(first?.resolution?.actors).toMatchObject({ by: 'machine', rule: 'subject', reason: 'subject of the verb' })
})

test('gives the step that an instrument takes, and who takes it', async () => {
  const { states } = await read('Varania signed the Treaty of Marlow on Tuesday in the city of Karst.')
  expect(states).toMatchObject([{ instrument: 'Treaty of Marlow', step: 'signed', by: 'Varania', status: 'happened' }])
})

test('tells a chamber’s passing from that of the whole', async () => {
  const { states } = await read('The House passed the Waters Act on Thursday after a long debate.')
  expect(states).toMatchObject([{ instrument: 'Waters Act', step: 'passed-chamber' }])
})

test('keeps what a step still depends on', async () => {
  const text = 'Varania would withdraw from the Treaty of Marlow if Osterland fills the dam.'
  const [state] = (await read(text)).states
  expect(state?.condition?.map(({ start, end }) => text.slice(start, end))).toEqual(['if Osterland fills the dam'])
})
