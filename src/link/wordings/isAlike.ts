import type { WordPart } from './WordPart.ts'
import { wordCount } from './wordCount.ts'

/** Share of a wording's words that it has from the canonical one; below it, marks hide more than they show. */
const LEAST_SHARED = 0.5

/** Whether a wording has enough from the canonical one to be shown against it word by word. */
export function isAlike(parts: readonly WordPart[]): boolean {
  const count = (kind: WordPart['kind']) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? wordCount(part.text) : 0), 0)
  const shared = count('same')
  return shared > 0 && shared >= LEAST_SHARED * (shared + count('added'))
}
