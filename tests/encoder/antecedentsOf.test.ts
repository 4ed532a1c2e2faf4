import { expect, test } from 'vitest'
import { antecedentsOf } from '../../src/encoder/antecedentsOf.ts'

const rows = (width: number, ...values: number[]) => ({ width, values: Float32Array.from(values) })

/** Three words of which the last is no mention; logits are [none, mention]. */
const mentions = rows(2, 0, 9, 0, 9, 9, 0)

test('gives each mention its antecedents by likelihood, without those of no weight', () => {
  const found = antecedentsOf({ mentions, antecedents: rows(4, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0) }, 0, 3)
  expect([...(found.get(1)?.keys() ?? [])]).toEqual([0])
  expect(found.get(1)?.get(0)).toBeGreaterThan(0.99)
})

test('asks nothing of words that head no mention', () => {
  const found = antecedentsOf({ mentions, antecedents: rows(4, ...Array(12).fill(0)) }, 0, 3)
  expect([...found.keys()]).toEqual([0, 1])
})

test('leaves a mention without antecedent where none is likeliest', () => {
  const found = antecedentsOf({ mentions, antecedents: rows(4, 0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0, 9) }, 1, 2)
  expect(found.get(1)?.size).toBe(0)
})
