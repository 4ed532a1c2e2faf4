import type { Timex } from '../../model/Timex.ts'
import type { Unanchored } from '../../model/Unanchored.ts'
import type { Rule } from './compileGrammar.ts'
import { durationValue } from './durationValue.ts'

/** What a match of a rule means; undefined where its numbers make no time. */
export function readMeaning(
  { pattern, fill }: Rule,
  match: RegExpExecArray,
): Omit<Timex, 'id' | 'start' | 'end'> | undefined {
  const value = (template: string | number | undefined) => fill(String(template ?? ''), match)
  const daytime = pattern.clock ? clock(value(pattern.clock), pattern.half) : value(pattern.daytime)
  const shades = {
    ...(pattern.from && { from: pattern.from }),
    ...(daytime && { daytime }),
  }
  const toward = value(pattern.toward) as 'past' | 'present' | 'future' | 'near' | ''
  const type = pattern.every ? 'SET' : pattern.length ? 'DURATION' : daytime ? 'TIME' : 'DATE'
  const meaning = core()
  if (!meaning) return undefined
  return {
    type,
    meaning: { ...meaning, ...shades },
    ...(pattern.mod && { mod: pattern.mod }),
    ...(pattern.quant && { quant: pattern.quant }),
  }

  function core(): Unanchored | undefined {
    if (pattern.length) return fixed(durationValue(value(pattern.length)))
    if (pattern.every) {
      const set = value(pattern.every)
      return set.startsWith('XXXX')
        ? { kind: 'fixed', value: set + (daytime && `T${daytime}`) }
        : fixed(durationValue(set))
    }
    if (pattern.shift) return shifted(value(pattern.shift), pattern.grain, value(pattern.year))
    if (pattern.holiday) {
      const year = value(pattern.year)
      return {
        kind: 'holiday',
        name: value(pattern.holiday),
        ...(year && { year }),
        ...(toward && toward !== 'near' && { toward }),
      }
    }
    const date = value(pattern.date)
    if (!date.startsWith('XXXX')) return { kind: 'fixed', value: date }
    return {
      kind: 'recurring',
      pattern: date,
      ...(toward && { toward }),
      ...(pattern.years !== undefined && { years: Number(value(pattern.years)) }),
      ...(pattern.weeks !== undefined && { weeks: pattern.weeks }),
      ...(pattern.days !== undefined && { days: pattern.days }),
      ...(pattern.weekday && value(pattern.weekday) && { weekday: Number(value(pattern.weekday)) }),
      ...(pattern.grain === 'W' && { grain: 'W' }),
    }
  }
}

const fixed = (value: string | undefined): Unanchored | undefined => (value ? { kind: 'fixed', value } : undefined)

function shifted(text: string, grain: 'W' | 'same' | undefined, year: string): Unanchored | undefined {
  const [amount = '', name = ''] = text.split(' ')
  const [unit, factor] = name === 'W2' ? (['W', 2] as const) : ([name, 1] as const)
  const count = /^-?X$/.test(amount) ? (amount as 'X' | '-X') : Math.round(Number(amount) * factor)
  if (Number.isNaN(count) || !UNITS.test(unit)) return undefined
  return { kind: 'shifted', count, unit: unit as 'D', ...(grain === 'same' && { grain }), ...(year && { year }) }
}

const UNITS = /^(S|MIN|H|D|W|WE|M|Q|Y|DE|CE)$/

/** "07:30" in the afternoon is "19:30"; undefined hours do not occur, the grammar bounds them. */
function clock(text: string, half: 'am' | 'pm' | undefined): string {
  const [hour = '', minute = ''] = text.split(':')
  if (half === 'pm' && hour !== '12') return `${Number(hour) + 12}:${minute}`
  return half === 'am' && hour === '12' ? `00:${minute}` : text
}
