import { expect, it } from 'vitest'
import { parseModel } from '../../src/annotate/syntax/parseModel.ts'
import { scoreClasses } from '../../src/annotate/syntax/scoreClasses.ts'
import { modelBytes } from '../../training/syntax/modelBytes.ts'

const model = parseModel(
  modelBytes({
    classes: ['shift', 'left nsubj'],
    features: Int32Array.of(-7, 12, 99),
    counts: Uint8Array.of(2, 1, 1),
    labels: Uint8Array.of(0, 1, 1, 0),
    weights: Int8Array.of(5, -3, 100, -128),
  }),
)

it.each([
  [[-7], [5, -3]],
  [
    [-7, 12],
    [5, 97],
  ],
  [
    [99, 1234],
    [-128, 0],
  ],
  [[], [0, 0]],
])('adds up the weights that were written for features %j', (features, expected) => {
  const scores = new Int32Array(2)
  scoreClasses(model, Int32Array.from(features), features.length, scores)
  expect([...scores]).toEqual(expected)
})
