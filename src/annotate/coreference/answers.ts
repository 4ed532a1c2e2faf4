import type { Phrase } from './Phrase.ts'
import type { Trace } from './Recent.ts'

/** Whether a description can be somebody's by number, country and kind; a thing's only where the same noun was used of it. */
export function answers(phrase: Phrase, { figure, phrase: other }: Trace): boolean {
  if (figure.number !== phrase.number || isInside(phrase, other)) return false
  if (phrase.country && figure.country && phrase.country !== figure.country) return false
  if (phrase.open || figure.type === 'other' || figure.type === 'instrument')
    return figure.nouns.has(phrase.noun) || figure.name.toLowerCase().endsWith(phrase.noun)
  if (phrase.type === 'person') return figure.type === 'person' && !clash(phrase, figure.gender)
  return figure.type !== 'person' && figure.type !== 'place'
}

const clash = ({ gender }: Phrase, other: Phrase['gender']): boolean =>
  (gender === 'm' && other === 'f') || (gender === 'f' && other === 'm')

const isInside = (phrase: Phrase, other: Phrase): boolean => phrase.first <= other.first && other.after <= phrase.after
