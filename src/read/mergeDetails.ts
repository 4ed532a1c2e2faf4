import type { Details } from './Details.ts'

const FIELDS = ['title', 'outlet', 'byline', 'url', 'published'] as const

/** For each field the first that is not blank, blanks around it cut off. */
export function mergeDetails(...from: readonly (Details | undefined)[]): Details {
  const value = (field: (typeof FIELDS)[number]) => from.map((details) => details?.[field]?.trim()).find(Boolean)
  return Object.fromEntries(FIELDS.map((field) => [field, value(field)]).filter(([, found]) => found))
}
