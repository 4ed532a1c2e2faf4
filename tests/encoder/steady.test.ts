import { describe, expect, test } from 'vitest'
import { encode } from '../../src/encoder/encode.ts'
import { featuresOf } from '../../src/encoder/featuresOf.ts'
import { layouts } from '../../src/encoder/layouts.ts'
import { loadRuntime } from '../../src/encoder/loadRuntime.ts'
import { openEncoder } from '../../src/encoder/openEncoder.ts'
import { openNetwork } from '../../src/encoder/openNetwork.ts'
import { readEncoderModel } from '../../src/encoder/readEncoderModel.ts'

const model = readEncoderModel()

const wordsOf = (text: string) =>
  text.split(/\s+/).map((word, at) => ({ text: word, layout: at ? layouts.spaced : layouts.line }))

const speech = wordsOf(
  'The minister said on Monday that the Lenka dam was safe , and that nobody would open its gates .',
)
const vote = wordsOf('Osterland voted against the Treaty of Marlow .')

const read = (words: typeof speech) => encode(words, [{ first: 0, after: words.length }], model, openEncoder)

describe('the encoder', () => {
  test('reads a text the same whatever is read beside it, and in whatever order', async () => {
    const alone = await read(speech)
    const [before, beside] = await Promise.all([read(vote), read(speech), read(vote)])
    expect(beside).toEqual(alone)
    expect(await read(vote)).toEqual(before)
  })

  test('gives the same by WebAssembly as natively', async () => {
    const features = featuresOf(speech, model)
    const native = await openNetwork(model, loadRuntime('native'))
    const wasm = await openNetwork(model, loadRuntime('wasm'))
    const [{ roles, linkCue }, other] = [await native(features), await wasm(features)]
    for (const [at, value] of roles.values.entries()) expect(other.roles.values[at]).toBeCloseTo(value, 4)
    for (const [at, value] of linkCue.values.entries()) expect(other.linkCue.values[at]).toBeCloseTo(value, 4)
  }, 120_000)

  test('reads nothing without opening its network', async () => {
    const open = () => Promise.reject(new Error('opened'))
    expect((await encode([], [], model, open)).roles.values).toHaveLength(0)
  })
})
