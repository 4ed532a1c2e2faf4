import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import type { CueForm } from './CueForm.ts'

const PERFECT = /^(has|have|['’]ve)$/
const MODAL = /^(will|would|may|might|could|can|should|shall|must)$/
const PRESENT = /^(is|are|am|do|does|['’]re|['’]m)$/

/** Reads the form of a cue off its words and tags. Without a cue, what is quoted was said. */
export function formOfCue(text: string, cue: readonly Token[], source: readonly Span[]): CueForm {
  if (!cue.length) return 'past'
  const words = cue.map(({ start, end }) => text.slice(start, end).toLowerCase())
  if (words.some((word) => PERFECT.test(word))) return 'perfect'
  if (words.some((word) => MODAL.test(word))) return 'modal'
  if (words.some((word) => PRESENT.test(word))) return 'present'
  if (words[0] === 'according' || (cue.length === 1 && cue[0]?.upos === 'ADP')) return 'preposition'
  const helped = cue.some(({ upos }) => upos === 'AUX')
  const at = cue.findIndex(({ upos }) => upos === 'VERB')
  const verb = cue[at]
  const noun = cue.findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  // Taggers take "the suit states" for nouns.
  const subject = source.some(({ start, end }) => end < (cue[0]?.start ?? 0) && !/['’]s?$/.test(text.slice(start, end)))
  if (!verb) return helped ? 'past' : noun && !subject ? 'noun' : 'present'
  const word = words[at] ?? ''
  if (word.endsWith('ing') && !helped) return 'participle'
  return word === verb.lemma || word.endsWith('s') ? (helped ? 'past' : 'present') : 'past'
}
