import { nameKey } from '../gazetteer/nameKey.ts'

const SUFFIX = /^(jr|sr|ii|iii|iv|v|xiv|xvi)$/

/** A person's name in parts: initials left out, the suffix that tells father from son apart. */
export function nameParts(name: string): { readonly parts: readonly string[]; readonly suffix: string } {
  const all = nameKey(name.replace(/,/g, '')).toLowerCase().split(' ').filter(Boolean)
  const suffix = all.length > 1 && SUFFIX.test(all.at(-1) ?? '') ? (all.pop() ?? '') : ''
  const parts = all.filter((part) => part.length > 1)
  return { parts: parts.length ? parts : all, suffix }
}
