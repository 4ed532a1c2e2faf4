import { eld } from 'eld/small'
import { defineComponent } from '../pipeline/defineComponent.ts'

/** Code units read to tell the language: more does not change the answer. */
const SAMPLE_LENGTH = 20_000

/** Letters below which nothing can be told. */
const LEAST_LETTERS = 3

/** Letters below which a text counts as English unless its scores say clearly otherwise: headlines are mostly names. */
const SHORT_LETTERS = 120

/** How far the best language must lead English in a short text; eld's scores run from 0 to 1. */
const CLEAR_LEAD = 0.2

const ENGLISH = 'en'

/** Tells the language, and says so where it is one that is not read yet. */
export const language = defineComponent({
  name: 'language',
  requires: [],
  assigns: ['language'],
  run({ text, info }) {
    const language = detect(text.slice(0, SAMPLE_LENGTH))
    if (language !== ENGLISH && language !== 'und')
      info(
        'language-unread',
        `This text is in "${language}", which is not read yet: the document is kept, its layers stay empty. Add an English translation to have it read.`,
      )
    return { language }
  },
})

function detect(sample: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < LEAST_LETTERS) return 'und'
  const detected = eld.detect(sample)
  if (detected.language === '') return isLatin(sample, letters) ? ENGLISH : 'und'
  if (letters >= SHORT_LETTERS || !isLatin(sample, letters)) return detected.language
  const scores = detected.getScores()
  const lead = (scores[detected.language] ?? 0) - (scores[ENGLISH] ?? 0)
  return ENGLISH in scores && lead < CLEAR_LEAD ? ENGLISH : isNameLike(sample) ? ENGLISH : detected.language
}

const isLatin = (sample: string, letters: number): boolean => (sample.match(/[a-z]/gi)?.length ?? 0) > letters / 2

/** One or two words say nothing of the language around them. */
const isNameLike = (sample: string): boolean => sample.trim().split(/\s+/).length <= 2
