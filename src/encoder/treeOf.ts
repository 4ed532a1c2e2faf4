import { bestTree } from './bestTree.ts'
import type { EncoderModel } from './EncoderModel.ts'
import { gelu } from './gelu.ts'
import type { Outputs } from './Outputs.ts'

/** The tree of the words from `first` to `after`, heads counted from the first; -1 for the root. */
export function treeOf(
  outputs: Pick<Outputs, 'arcDependent' | 'arcHead' | 'relationDependent' | 'relationHead'>,
  { heads }: Pick<EncoderModel, 'heads'>,
  first: number,
  after: number,
): { readonly heads: Int32Array; readonly relations: Uint8Array } {
  const size = after - first
  const tree = bestTree(arcScores(outputs, heads.arcRoot, first, size), size)
  const relations = tree.map((head, word) =>
    bestRelation(
      row(outputs.relationDependent, first + word),
      head < 0 ? heads.relationRoot : row(outputs.relationHead, first + head),
      heads,
    ),
  )
  return { heads: tree, relations: Uint8Array.from(relations) }
}

const row = ({ width, values }: Outputs['arcHead'], at: number): Float32Array =>
  values.subarray(at * width, (at + 1) * width)

/** Scores at [dependent, head], the root in the last column. */
function arcScores(
  { arcDependent, arcHead }: Pick<Outputs, 'arcDependent' | 'arcHead'>,
  root: Float32Array,
  first: number,
  size: number,
): Float64Array {
  const scores = new Float64Array(size * (size + 1))
  const { width } = arcDependent
  for (let head = 0; head <= size; head++) {
    const ofHead = head === size ? root : row(arcHead, first + head)
    for (let word = 0; word < size; word++) {
      const from = (first + word) * width
      let sum = ofHead[width] as number
      for (let at = 0; at < width; at++) sum += (ofHead[at] as number) * (arcDependent.values[from + at] as number)
      scores[word * (size + 1) + head] = sum
    }
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
    let sum = relationBias[label] as number
    for (let at = 0; at < length; at++) sum += (hidden[at] as number) * (relationWeight[label * length + at] as number)
    if (sum > most) [best, most] = [label, sum]
  }
  return best
}
