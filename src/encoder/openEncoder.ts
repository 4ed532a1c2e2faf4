import type { Encoder } from './Encoder.ts'
import { featuresOf } from './featuresOf.ts'
import { openNetwork } from './openNetwork.ts'
import { readEncoderModel } from './readEncoderModel.ts'

let opened: Promise<Encoder> | undefined

/** The encoder of models/encoder-en.*, opened once a thread, on the first call. */
export function openEncoder(): Promise<Encoder> {
  opened ??= open()
  return opened
}

async function open(): Promise<Encoder> {
  const model = readEncoderModel()
  const network = await openNetwork(model)
  return { model, read: (words) => network(featuresOf(words, model)) }
}
