import type { EncoderModel } from './EncoderModel.ts'
import type { EncoderName } from './EncoderName.ts'
import type { HeadName } from './HeadName.ts'
import { modelFile } from './modelFile.ts'
import { openWordPieces } from './openWordPieces.ts'

/** NAME.json, as training/encoder/export.py writes it. */
interface Card {
  readonly labels: EncoderModel['labels']
  readonly distances: EncoderModel['distances']
  readonly special: Readonly<Record<'open' | 'close', string>>
  /** Where each layer's weights lie in the heads file: the number of floats before them, and their shape. */
  readonly heads: Readonly<Record<HeadName, { readonly offset: number; readonly shape: readonly number[] }>>
  /** Files that the network is kept in; 1 where the card tells none. */
  readonly parts?: number
  /** SHA-256 of the other files, in hex. */
  readonly sha256: Readonly<Record<'onnx' | 'heads' | 'vocab', string>>
}

const loaded = new Map<EncoderName, EncoderModel>()

/**
 * A model in models/, all of it but the network; read once.
 *
 * @throws ModelError where a file is missing or not the one that the model was made with.
 */
export function readEncoderModel(name: EncoderName = 'encoder-en'): EncoderModel {
  const model = loaded.get(name) ?? read(name)
  loaded.set(name, model)
  return model
}

function read(name: EncoderName): EncoderModel {
  const card = JSON.parse(modelFile(`${name}.json`).toString('utf8')) as Card
  const bytes = modelFile(`${name}.heads.bin`, card.sha256.heads)
  const vocabulary = modelFile(`${name}.vocab.txt`, card.sha256.vocab).toString('utf8').trimEnd().split(/\r?\n/)
  const weights = Object.entries(card.heads).map(([head, { offset, shape }]) => {
    const length = shape.reduce((product, size) => product * size, 1)
    return [head, Float32Array.from({ length }, (_, at) => bytes.readFloatLE(4 * (offset + at)))] as const
  })
  return {
    network: { file: `${name}.onnx`, parts: card.parts ?? 1, sha256: card.sha256.onnx },
    labels: card.labels,
    pieces: openWordPieces(vocabulary),
    begin: vocabulary.indexOf(card.special.open),
    end: vocabulary.indexOf(card.special.close),
    heads: Object.fromEntries(weights) as EncoderModel['heads'],
    distances: card.distances,
  }
}
