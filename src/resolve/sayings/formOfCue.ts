import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { CueForm } from './CueForm.ts'

/** Forms by their helpers, in src/ontology/en/sayings.yaml; the first that fits counts. */
const HELPED = ['earlier', 'perfect', 'modal', 'past', 'present'] as const

/** Reads the form of a cue off its words and tags, the helpers before it included. Without a cue, what is quoted was said. */
export function formOfCue(text: string, cue: readonly Token[], source: readonly Span[]): CueForm {
  if (!cue.length) return 'past'
  const { forms } = ontologyFile<{ readonly forms: Readonly<Record<CueForm, readonly string[]>> }>('en/sayings.yaml')
  const words = cue.map(({ start, end }) => text.slice(start, end).toLowerCase())
  const form = HELPED.find((one) => words.some((word) => forms[one].includes(word)))
  if (form) return form
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
  if (word === verb.lemma || word.endsWith('s')) return helped ? 'past' : 'present'
  return verb.deprel === 'acl' && !helped && !subject ? 'earlier' : 'past'
}
