import { expect, test } from 'vitest'
import { blocks } from '../../src/annotate/blocks.ts'
import { encoding } from '../../src/annotate/encoding.ts'
import { language } from '../../src/annotate/language.ts'
import { occurrences } from '../../src/annotate/occurrences.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import type { Entity } from '../../src/model/Entity.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { participants } from '../../src/resolve/participants.ts'

const ENTITIES: Readonly<Record<string, Entity['type']>> = {
  Varania: 'country',
  Osterland: 'country',
  Halden: 'person',
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
    assigns: ['attributions', 'entities', 'mentions'],
    run: () => ({
      attributions: [],
      entities: Object.entries(ENTITIES).map(([name, type]) => ({ id: name, type, name, roles: [] })),
      mentions,
    }),
  })
  const chain = [language, blocks, sentences, words, encoding, tokens, given, occurrences, participants]
  const { layers } = await runChain(chain, { text, meta: { source: 'x' }, messages: [] })
  return { first: layers.participants?.get('e1') }
}

test.each([
  ['Osterland imposed new sanctions on Varania in March.', { actors: ['Osterland'], recipients: ['Varania'] }],
  ['Varania was attacked by Osterland last year.', { actors: ['Osterland'], recipients: ['Varania'] }],
  ['Halden met with officials of Varania in Karst on Monday.', { place: 'Karst' }],
  ['Halden met with the army of Osterland on Monday.', { actors: ['Halden'], recipients: ['Osterland'] }],
  ['Osterland voted to leave the treaty with Varania.', { actors: ['Osterland'], recipients: ['Varania'] }],
  ['Halden accused Varania of attacking Osterland.', { actors: ['Varania'], recipients: ['Osterland'] }],
  ['Varania attacked a village in Osterland.', { actors: ['Varania'], recipients: ['Osterland'] }],
  ['Halden, who attacked Osterland on Monday, fled.', { actors: ['Halden'], recipients: ['Osterland'] }],
  ['Varania was hit with sanctions and its ports were blockaded by Osterland.', { recipients: ['Varania'] }],
  ['Varania sent troops to Osterland on Monday.', { actors: ['Varania'], recipients: ['Osterland'] }],
  ['Osterland ordered the release of Halden.', { actors: ['Osterland'], recipients: ['Halden'] }],
  ['Halden was placed under arrest in Karst.', { actors: [], recipients: ['Halden'] }],
  ['Osterland called on Varania to attack Karst.', { actors: ['Varania'] }],
  ['Osterland condemned the attack on Varania.', { actors: [], recipients: ['Varania'] }],
])('tells who did what to whom in “%s”', async (text, participants) => {
  expect((await read(text)).first).toMatchObject(participants)
})

test('names nobody for the doer of a passive that names none', async () => {
  const { first } = await read('In Osterland, Halden was arrested on Monday.')
  expect(first).toMatchObject({ actors: [], recipients: ['Halden'] })
})

test('says by which rule an actor was found', async () => {
  const { first } = await read('Osterland imposed new sanctions on Varania in March.')
  expect(first?.resolution?.actors).toMatchObject({ by: 'machine', rule: 'subject', reason: 'subject of the verb' })
})
