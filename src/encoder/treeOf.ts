import { bestTree } from './bestTree.ts'
import { dot } from './dot.ts'
import type { EncoderModel } from './EncoderModel.ts'
import { gelu } from './gelu.ts'
import type { Outputs } from './Outputs.ts'

/** The tree of the words from `first` to `after`, heads counted from the first; -1 for the root. */
export function treeOf(
  outputs: Pick<Outputs, 'arcs' | 'relationDependent' | 'relationHead'>,
  { heads }: Pick<EncoderModel, 'heads'>,
  first: number,
  after: number,
): { readonly heads: Int32Array; readonly relations: Uint8Array } {
  const size = after - first
  const tree = bestTree(arcsWithin(outputs.arcs, first, size), size)
  const relations = tree.map((head, word) =>
    bestRelation(
      row(outputs.relationDependent, first + word),
      head < 0 ? heads.relationRoot : row(outputs.relationHead, first + head),
      heads,
    ),
  )
  return { heads: tree, relations: Uint8Array.from(relations) }
}

const row = ({ width, values }: Outputs['relationHead'], at: number): Float32Array =>
  values.subarray(at * width, (at + 1) * width)

/** The scores of heads within the sentence at [dependent, head], the root in the last column as in the network's. */
function arcsWithin({ width, values }: Outputs['arcs'], first: number, size: number): Float64Array {
  const scores = new Float64Array(size * (size + 1))
  for (let word = 0; word < size; word++) {
    const from = (first + word) * width
    scores.set(values.subarray(from + first, from + first + size), word * (size + 1))
    scores[word * (size + 1) + size] = values[from + width - 1] as number
  }
  return scores
}

function bestRelation(
  dependent: Float32Array,
  head: Float32Array,
  { relationWeight, relationBias }: EncoderModel['heads'],
): number {
  const { length } = dependent
  const hidden = dependent.map((value, at) => gelu(value + (head[at] as number)))
  let [best, most] = [0, -Infinity]
  for (let label = 0; label < relationBias.length; label++) {
    const score = dot(hidden, 0, relationWeight, label * length, length) + (relationBias[label] as number)
    if (score > most) [best, most] = [label, score]
  }
  return best
}
