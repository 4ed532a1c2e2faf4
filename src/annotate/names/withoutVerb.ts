import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import type { Run } from './Run.ts'

/** "Vowing Varania's help, …": a verb that opens the sentence is no part of the name that stands after it. */
export function withoutVerb(words: readonly string[], run: Run, { actor }: Gazetteer): Run {
  const opens = run.first === 0 && run.after > 1 && /^\p{Lu}\p{Ll}+ing$/u.test(words[0] ?? '')
  if (!opens) return run
  const known = actor(words.slice(1, run.after).join(' ')) !== undefined
  if (!known && !/^['’]s?$/.test(words[run.after] ?? '')) return run
  return { ...run, first: 1, label: known ? 'KNOWN' : 'LOC' }
}
