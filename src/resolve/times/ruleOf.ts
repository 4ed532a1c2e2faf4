import type { Timex } from '../../model/Timex.ts'
import type { Anchored } from './Anchored.ts'

/** By what a time got its value: a code, and the words for a reader. Confidence is fitted by code on TimeBank and AQUAINT. */
export function ruleOf({ type, meaning }: Timex, anchored: Anchored): readonly [rule: string, reason: string] {
  if (type === 'DURATION') return ['length', 'a length of time, as the words tell it']
  if (type === 'SET') return ['set', 'times that come again, as the words tell them']
  if (anchored.value.endsWith('_REF')) return ['vague', 'past, present or future, no more is told']
  switch (meaning.kind) {
    case 'fixed':
      return ['stated', 'as the words tell it']
    case 'holiday':
      return ['feast', 'the day of the feast nearest to the publication']
    case 'recurring':
      return meaning.pattern.startsWith('XXXX-WXX')
        ? ['weekday', 'the day of the week that tense and publication point at']
        : ['calendar', 'in the year that tense and publication point at']
    case 'shifted':
      if (meaning.grain === 'same') return ['compared', 'the period compared with the one told before']
      return anchored.fromNarrative
        ? ['narrative', 'counted from the time told before']
        : ['counted', 'counted from the day of publication']
  }
}
