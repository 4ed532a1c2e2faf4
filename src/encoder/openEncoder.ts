import type { Encoder } from './Encoder.ts'
import type { EncoderName } from './EncoderName.ts'
import { featuresOf } from './featuresOf.ts'
import { openNetwork } from './openNetwork.ts'
import { readEncoderModel } from './readEncoderModel.ts'

const opened = new Map<EncoderName, Promise<Encoder>>()

/** An encoder of models/, opened once a process, on the first call. */
export function openEncoder(name: EncoderName = 'encoder-en'): Promise<Encoder> {
  const encoder = opened.get(name) ?? open(name)
  opened.set(name, encoder)
  return encoder
}

async function open(name: EncoderName): Promise<Encoder> {
  const model = readEncoderModel(name)
  const network = await openNetwork(model)
  return { model, read: (words) => network(featuresOf(words, model)) }
}
