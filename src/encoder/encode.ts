import type { Encoding } from '../model/Encoding.ts'
import { antecedentsOf } from './antecedentsOf.ts'
import type { Encoder } from './Encoder.ts'
import type { EncoderModel } from './EncoderModel.ts'
import { keepRows } from './keepRows.ts'
import type { Outputs } from './Outputs.ts'
import { readWindows } from './readWindows.ts'
import { treeOf } from './treeOf.ts'
import type { Unit } from './Unit.ts'
import { unitsOf } from './unitsOf.ts'
import type { Word } from './Word.ts'

/** Outputs that are kept for every word; those of the trees, most of all, are done with once a unit has its tree. */
const KEPT = ['roles', 'names', 'mentions', 'linkToken', 'linkCue'] as const

/**
 * Reads a document window by window.
 *
 * @param sentences first word of each and the one after its last
 * @param open opens the encoder; not called where there are no words
 */
export async function encode(
  words: readonly Word[],
  sentences: readonly { readonly first: number; readonly after: number }[],
  model: EncoderModel,
  open: () => Promise<Encoder>,
): Promise<Encoding> {
  const upos = new Uint8Array(words.length)
  const heads = new Int32Array(words.length).fill(-1)
  const relations = new Uint8Array(words.length)
  const antecedents = new Map<number, ReadonlyMap<number, number>>()
  const { rows, keep } = keepRows(KEPT, words.length)
  const units = unitsOf(words, sentences, model)
  for await (const read of readWindows(words, units, open)) {
    keep(read)
    const { outputs, first: start, begin, end } = read
    for (const [row, likely] of antecedentsOf(outputs, begin - start, end - start))
      antecedents.set(row + start, new Map([...likely].map(([other, share]) => [other + start, share])))
    for (const { first, after } of read.units) {
      for (let word = first; word < after; word++) upos[word] = highest(outputs.upos, word - start)
      const tree = treeOf(outputs, model, first - start, after - start)
      relations.set(tree.relations, first)
      heads.set(
        tree.heads.map((head) => (head < 0 ? -1 : head + first)),
        first,
      )
    }
  }
  joinParts(units, sentences, heads, relations, model.labels.relations.indexOf('parataxis'))
  return { labels: model.labels, ...rows, upos, heads, relations, antecedents }
}

/** Hangs the later parts of a sentence that was cut on the first one, so that it has one root. */
function joinParts(
  units: readonly Unit[],
  sentences: readonly { readonly first: number; readonly after: number }[],
  heads: Int32Array,
  relations: Uint8Array,
  relation: number,
): void {
  const starts = new Set(sentences.map(({ first }) => first))
  let top = -1
  for (const { first, after } of units) {
    const root = heads.subarray(first, after).indexOf(-1) + first
    if (starts.has(first)) top = root
    else {
      heads[root] = top
      relations[root] = Math.max(0, relation)
    }
  }
}

function highest({ width, values }: Outputs['upos'], row: number): number {
  let found = 0
  for (let at = 1; at < width; at++)
    if ((values[row * width + at] as number) > (values[row * width + found] as number)) found = at
  return found
}
