import { STANCES } from '../../model/STANCES.ts'
import { daysOf } from '../daysOf.ts'
import { DecisionError } from './DecisionError.ts'

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  stance: STANCES,
  status: ['happened', 'ongoing', 'planned', 'threatened', 'denied', 'hypothetical'],
  factuality: ['negated', 'possible'],
  'not-a-statement': ['true', 'false'],
  'not-an-event': ['true', 'false'],
}

/** Fields that an event always has. */
const NEVER_EMPTY = ['type', 'status', 'not-a-statement', 'not-an-event']

/** @throws DecisionError for a value that a field may not have. */
export function checkValue(field: string, value: string): void {
  if (value === '') {
    if (NEVER_EMPTY.includes(field)) throw new DecisionError(`“${field}” can't be empty.`)
    return
  }
  const choices = CHOICES[field]
  if (choices && !choices.includes(value))
    throw new DecisionError(`“${value}” is no ${field}. It can be ${choices.join(', ')}.`)
  if ((field === 'said' || field === 'date') && !daysOf(value))
    throw new DecisionError(`“${value}” is no date. Write it as 2017, 2017-10 or 2017-10-25.`)
  if ((field === 'act' || field === 'type') && !/^[A-Z]+$/.test(value))
    throw new DecisionError(`“${value}” is no type of PLOVER. Those are written in capitals: REJECT, COERCE.`)
}
