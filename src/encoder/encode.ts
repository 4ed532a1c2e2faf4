import type { Encoding } from '../model/Encoding.ts'
import type { Rows } from '../model/Rows.ts'
import type { Encoder } from './Encoder.ts'
import type { EncoderModel } from './EncoderModel.ts'
import type { Outputs } from './Outputs.ts'
import { planWindows } from './planWindows.ts'
import { treeOf } from './treeOf.ts'
import type { Unit } from './Unit.ts'
import { unitsOf } from './unitsOf.ts'
import type { Word } from './Word.ts'
import { windows } from './windows.ts'

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
  const size = words.length
  const rows: Partial<Record<(typeof KEPT)[number], Rows>> = {}
  const upos = new Uint8Array(size)
  const heads = new Int32Array(size).fill(-1)
  const relations = new Uint8Array(size)
  const pieces = words.map(({ text }) => model.pieces(text).length)
  const units = unitsOf(words, sentences, pieces, windows)
  for (const { first, after, firstUnit, afterUnit } of planWindows(units, windows)) {
    const outputs = await (await open()).read(words.slice(first, after))
    const core = units.slice(firstUnit, afterUnit)
    const [begin, end] = [core[0]?.first ?? 0, core.at(-1)?.after ?? 0]
    for (const name of KEPT) {
      const { width, values } = outputs[name]
      rows[name] ??= { width, values: new Float32Array(size * width) }
      rows[name].values.set(values.subarray((begin - first) * width, (end - first) * width), begin * width)
    }
    for (let word = begin; word < end; word++) upos[word] = highest(outputs.upos, word - first)
    for (const unit of core) {
      const tree = treeOf(outputs, model, unit.first - first, unit.after - first)
      relations.set(tree.relations, unit.first)
      heads.set(
        tree.heads.map((head) => (head < 0 ? -1 : head + unit.first)),
        unit.first,
      )
    }
  }
  joinParts(units, sentences, heads, relations, model.labels.relations.indexOf('parataxis'))
  const none: Rows = { width: 0, values: new Float32Array() }
  const { roles = none, names = none, mentions = none, linkToken = none, linkCue = none } = rows
  return { labels: model.labels, roles, names, mentions, linkToken, linkCue, upos, heads, relations }
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
