import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapInOrder } from '../../src/chain/mapInOrder.ts'

async function* count(to: number): AsyncGenerator<number> {
  for (let i = 0; i < to; i++) yield i
}

test('keeps the order of the items, however long each takes', async () => {
  const results = mapInOrder(count(20), (item) => setTimeout((item * 7) % 5, item), 4)
  expect(await Array.fromAsync(results)).toEqual([...Array(20).keys()])
})

test('has no more than the limit under way', async () => {
  let underWay = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++underWay)
    await setTimeout(1)
    underWay--
  }
  await Array.fromAsync(mapInOrder(count(20), work, 3))
  expect(most).toBe(3)
})

test('gives a result while the next item is awaited', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'first'
    await new Promise(() => {})
  }
  const { value } = await mapInOrder(slow(), async (item) => item, 4).next()
  expect(value).toBe('first')
})

test('closes its source when its reader has enough', async () => {
  let closed = false
  async function* source(): AsyncGenerator<number> {
    try {
      yield* count(100)
    } finally {
      closed = true
    }
  }
  for await (const item of mapInOrder(source(), async (i) => i, 4)) if (item === 2) break
  expect(closed).toBe(true)
})
