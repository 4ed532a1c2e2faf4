import type { Random } from '../scale/Random.ts'

/** What stays of a cut text at least, and of an edited one's words. */
const MIN_KEPT = 0.3
const KEPT_WORDS = 0.95

/**
 * A copy of a text as outlets make them.
 *
 * @param way 0: the beginning alone; 1: some paragraphs left out; 2: a word in twenty put otherwise, and a new title; 3: cut, with a
 * paragraph of other texts before and after it.
 */
export function cutAndEdited(text: string, way: number, foreign: readonly string[], random: Random): string {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim())
  const share = MIN_KEPT + (1 - MIN_KEPT) * random.next()
  const head = text.slice(0, Math.ceil(text.length * share))
  switch (way) {
    case 0:
      return head
    case 1:
      return kept(paragraphs, share, random).join('\n')
    case 2:
      return `${foreign[0]?.slice(0, 60)}\n${text.replace(/\p{L}+/gu, (word) => (random.next() < KEPT_WORDS ? word : reversed(word)))}`
    default:
      return [foreign[0], head, foreign[1]].join('\n')
  }
}

/** Paragraphs in their order, by chance, until a share of the text is there. */
function kept(paragraphs: readonly string[], share: number, random: Random): readonly string[] {
  const length = paragraphs.join('').length
  const order = paragraphs.map((_, at) => ({ at, by: random.next() })).toSorted((a, b) => a.by - b.by)
  const chosen = new Set<number>()
  let sum = 0
  for (const { at } of order) {
    if (sum >= share * length) break
    chosen.add(at)
    sum += paragraphs[at]?.length ?? 0
  }
  return paragraphs.filter((_, at) => chosen.has(at))
}

/** Another word of the same letters. */
const reversed = (word: string): string => [...word].reverse().join('')
