import { expect, it } from 'vitest'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'

const document = { text: 'Karst said no.', meta: { source: 'a.txt' }, messages: [] }

const sentences = defineComponent({
  name: 'sentences',
  requires: [],
  assigns: ['sentences'],
  run: ({ text }) => ({ sentences: [{ start: 0, end: text.length }] }),
})

const counter = defineComponent({
  name: 'counter',
  requires: ['sentences'],
  assigns: ['language'],
  run({ sentences, warn }) {
    warn('counted', `Found ${sentences.length}.`, sentences[0])
    return { language: 'en' }
  },
})

it('hands each component the layers of those before it', async () => {
  const { layers } = await runChain([sentences, counter], document)
  expect(layers).toEqual({ sentences: [{ start: 0, end: 14 }], language: 'en' })
})

it('keeps what components say with their name as stage, after what the reader said', async () => {
  const read = { level: 'info' as const, code: 'bom', stage: 'read', text: 'A byte order mark was left out.' }
  const { messages } = await runChain([sentences, counter], { ...document, messages: [read] })
  expect(messages).toEqual([
    read,
    { level: 'warning', code: 'counted', stage: 'counter', text: 'Found 1.', start: 0, end: 14 },
  ])
})
