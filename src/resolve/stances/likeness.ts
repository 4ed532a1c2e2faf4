import { dot } from './dot.ts'
import { relatedStems } from './relatedStems.ts'
import type { Word } from './Word.ts'

/** What words that are not the same count: synonyms and derived ones, one that holds the other, two of one matter. Chosen on evaluation/stance, outlets and news. */
const LIKE = { related: 0.8, part: 0.7, matter: 0.6 }
/** Cosine up to which two words have nothing to do with each other: about what two random words of politics have. */
const UNLIKE = 0.35
/** Letters from which a stem that ends another is its core ("suit" in "lawsuit"), and from which one may stand anywhere in it ("nuclear" in "denuclear"). */
const CORE = { end: 4, middle: 6 }

/** How alike two words are, 0 to 1: the same stem, related ones, one within the other, sides of one matter, or near in meaning. */
export function likeness(a: Word, b: Word): number {
  if (a.stem === b.stem) return 1
  if (relatedStems(a.stem).includes(b.stem)) return LIKE.related
  if (isPart(a.stem, b.stem) || isPart(b.stem, a.stem)) return LIKE.part
  if (a.matters.some((matter) => b.matters.includes(matter))) return LIKE.matter
  return a.vector && b.vector ? Math.max(0, (dot(a.vector, b.vector) - UNLIKE) / (1 - UNLIKE)) : 0
}

const isPart = (part: string, whole: string): boolean =>
  part.length < whole.length &&
  ((part.length >= CORE.end && whole.endsWith(part)) || (part.length >= CORE.middle && whole.includes(part)))
