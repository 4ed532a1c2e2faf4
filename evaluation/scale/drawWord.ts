import { readFileSync } from 'node:fs'
import type { Random } from './Random.ts'

const file = new URL('../../models/document-frequency.json', import.meta.url)
const { stems } = JSON.parse(readFileSync(file, 'utf8')) as { readonly stems: Readonly<Record<string, number>> }
const counted = Object.entries(stems).filter(([stem]) => /^[a-z]{3,}$/.test(stem))

/** The counts up to each word, so that a number below the last tells a word as often as news has it. */
const sums: number[] = []
for (const [, count] of counted) sums.push((sums.at(-1) ?? 0) + count)

/** A word as often as news has it. */
export function drawWord(random: Random): string {
  const drawn = random.next() * (sums.at(-1) ?? 0)
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) <= drawn) low = middle + 1
    else high = middle
  }
  return counted[low]?.[0] ?? ''
}
