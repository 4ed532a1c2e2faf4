import type { Phrase } from './Phrase.ts'
import type { Trace } from './Recent.ts'

/** Whether a pronoun can mean somebody by gender and number. */
export function agrees(pronoun: Phrase, { figure: { type, gender, number } }: Trace): boolean {
  if (pronoun.number === 'many')
    return number === 'many' || type === 'organization' || type === 'group' || type === 'country'
  if (number === 'many') return false
  if (pronoun.gender === 'n') return type !== 'person' && gender !== 'm' && gender !== 'f'
  return type === 'person' && (gender === 'any' || gender === pronoun.gender)
}
