import type { Encoding } from '../model/Encoding.ts'
import type { Rows } from '../model/Rows.ts'
import { dot } from './dot.ts'
import type { EncoderModel } from './EncoderModel.ts'
import { gelu } from './gelu.ts'

/**
 * What each word from `first` to `after` is to one cue: logits in the order of the model's `links`.
 *
 * @param cue first and last word of the cue's first fragment, both inclusive
 */
export function linkLogits(
  { linkToken, linkCue }: Pick<Encoding, 'linkToken' | 'linkCue'>,
  { heads, distances, labels }: Pick<EncoderModel, 'heads' | 'distances' | 'labels'>,
  [begin, end]: readonly [number, number],
  first: number,
  after: number,
): Rows {
  const { width } = linkToken
  const { linkDistance, linkWeight, linkBias } = heads
  const anchor = new Float64Array(width)
  for (let at = 0; at < width; at++)
    anchor[at] = ((linkCue.values[begin * width + at] as number) + (linkCue.values[end * width + at] as number)) / 2
  const classes = labels.roles.length
  const values = new Float32Array((after - first) * classes)
  const hidden = new Float32Array(width)
  for (let word = first; word < after; word++) {
    const bucket = bucketOf(distances, word - begin) * width
    for (let at = 0; at < width; at++)
      hidden[at] = gelu(
        (linkToken.values[word * width + at] as number) +
          (anchor[at] as number) +
          (linkDistance[bucket + at] as number),
      )
    for (let label = 0; label < classes; label++)
      values[(word - first) * classes + label] =
        dot(hidden, 0, linkWeight, label * width, width) + (linkBias[label] as number)
  }
  return { width: classes, values }
}

/** How many edges lie at or below a distance. */
function bucketOf(edges: readonly number[], distance: number): number {
  let bucket = 0
  while (bucket < edges.length && (edges[bucket] as number) <= distance) bucket++
  return bucket
}
