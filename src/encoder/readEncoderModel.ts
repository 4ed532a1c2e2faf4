import type { EncoderModel } from './EncoderModel.ts'
import type { HeadName } from './HeadName.ts'
import { modelFile } from './modelFile.ts'
import { openWordPieces } from './openWordPieces.ts'
import type { WindowSizes } from './WindowSizes.ts'

/** models/encoder-en.json, as training/encoder/export.py writes it. */
interface Card {
  readonly labels: EncoderModel['labels']
  readonly distanceEdges: readonly number[]
  readonly windows: WindowSizes
  readonly thresholds: Readonly<Record<string, number>>
  /** Where each layer's weights lie in the heads file: offset in bytes, and shape. */
  readonly tensors: Readonly<Record<HeadName, { readonly offset: number; readonly shape: readonly number[] }>>
  /** SHA-256 of the other files, in hex. */
  readonly sha256: Readonly<Record<string, string>>
}

const NAME = 'encoder-en'

let loaded: EncoderModel | undefined

/**
 * The model in models/encoder-en.*, all of it but the network; read once.
 *
 * @throws Error where a file is missing or not the one that the model was made with.
 */
export function readEncoderModel(): EncoderModel {
  loaded ??= read()
  return loaded
}

function read(): EncoderModel {
  const card = JSON.parse(modelFile(`${NAME}.json`).toString('utf8')) as Card
  const part = (file: string) => modelFile(file, card.sha256[file])
  const bytes = part(`${NAME}.heads.bin`)
  const vocabulary = part(`${NAME}.vocab.txt`).toString('utf8').trimEnd().split(/\r?\n/)
  const weights = Object.entries(card.tensors).map(([name, { offset, shape }]) => {
    const length = shape.reduce((product, size) => product * size, 1)
    return [name, Float32Array.from({ length }, (_, at) => bytes.readFloatLE(offset + 4 * at))] as const
  })
  return {
    network: { file: `${NAME}.onnx`, sha256: card.sha256[`${NAME}.onnx`] ?? '' },
    labels: card.labels,
    pieces: openWordPieces(vocabulary),
    begin: vocabulary.indexOf('[CLS]'),
    end: vocabulary.indexOf('[SEP]'),
    windows: card.windows,
    heads: Object.fromEntries(weights) as EncoderModel['heads'],
    distanceEdges: card.distanceEdges,
    thresholds: card.thresholds,
  }
}
