import { expect, test } from 'vitest'
import { readAgain } from '../../../src/annotate/attributions/readAgain.ts'
import { layouts } from '../../../src/encoder/layouts.ts'
import { openEncoder } from '../../../src/encoder/openEncoder.ts'

const words = 'Roe said on Friday that President Halden , she heard , had warned that talks would collapse .'
  .split(' ')
  .map((text, at) => ({ text, layout: at ? layouts.spaced : layouts.line }))
const outer = { cue: [], source: [], cueProbability: 1, linkProbability: 1 }

test('finds a statement within a content, in words of the document', async () => {
  const content = [
    { first: 4, after: 7, label: 'content' },
    { first: 11, after: 17, label: 'content' },
  ]
  const [found] = await readAgain(words, [{ ...outer, content }], openEncoder)
  expect(found?.cue[0]).toMatchObject({ first: 11, after: 13 })
  expect(found?.content.at(-1)?.after).toBe(17)
})

test('finds what is said within after a “that” and in quotation marks', async () => {
  const quoted = 'Roe said that “ the minister told reporters that the dam is safe . ”'.split(' ')
  const read = quoted.map((text, at) => ({ text, layout: at ? layouts.spaced : layouts.line }))
  const [found] = await readAgain(
    read,
    [{ ...outer, content: [{ first: 2, after: 14, label: 'content' }] }],
    openEncoder,
  )
  expect(found?.source).toMatchObject([{ first: 4, after: 6 }])
})

test('opens no encoder for contents too short to hold a statement', async () => {
  const content = [{ first: 4, after: 7, label: 'content' }]
  const open = () => Promise.reject(new Error('opened'))
  expect(await readAgain(words, [{ ...outer, content }], open)).toEqual([])
})
