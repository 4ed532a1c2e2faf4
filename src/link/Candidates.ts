import type { LinkItem } from './LinkItem.ts'

/** An index of items that can be asked for those worth comparing; the store implements it. */
export interface Candidates {
  /** Items other than the given one that share a key with it and whose days, where known, may touch its own. */
  near(item: LinkItem): Promise<readonly LinkItem[]>
}
