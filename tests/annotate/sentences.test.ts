import { expect, it } from 'vitest'
import { layersOf } from './layersOf.ts'

const parted = async (text: string) => (await layersOf(text)).sentences.map(({ start, end }) => text.slice(start, end))

it.each([
  'Brig. Gen. Anton R. Velk, who leads the U.S. navy, met Lt. Col. Roe on Jan. 5 at 9 a.m. in St. Lenka.',
  'Sen. Jane Q. Roe (D-Marlow) voted for Resolution No. 5 of the Lenka Corp. board.',
  '“Why not?” he asked.',
  '“Never!” Roe replied.',
  '“We stay,” she said.',
  'The price rose 3.5 percent to $1.20, e.g. in Marlow.',
  'Yahoo! is a company.',
])('keeps whole: %s', async (text) => {
  expect(await parted(`${text} It was late.`)).toEqual([text, 'It was late.'])
})

it.each([
  [['He left the U.S.', 'The dam was closed.']],
  [['She met John Roe Jr.', 'He was late.']],
  [['“We stay.”', 'She left.']],
  [['“We stay. ', 'We always have,” he said.'].map((part) => part.trim())],
  [['(It was late.)', 'Nobody came.']],
  [['Will it hold?', 'Nobody knows...', 'But it must!']],
])('parts %j', async (sentences) => {
  expect(await parted(`Roe spoke. ${sentences.join(' ')}`)).toEqual(['Roe spoke.', ...sentences])
})

it('leaves a text in another language without sentences', async () => {
  expect(await parted('Der Minister sagte am Dienstag, sein Land werde niemals über den Staudamm verhandeln.')).toEqual(
    [],
  )
})

it('cuts what is too long for a sentence, between words', async () => {
  const sentences = await parted('dam '.repeat(5000))
  expect(sentences.length).toBeGreaterThan(5)
  expect(sentences.every((sentence) => sentence.length <= 2000 && /^dam.*dam$/.test(sentence))).toBe(true)
})
