/** The unit of which half a unit makes a whole number: half a year is six months. */
const HALVES: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  Y: [12, 'M'],
  D: [24, 'H'],
  H: [60, 'MIN'],
  MIN: [60, 'S'],
  DE: [10, 'Y'],
}

/** "2 Y" as TIMEX3 has it, "P2Y"; hours and less after a "T"; "X" for a number that is not told. Undefined for no number. */
export function durationValue(text: string): string | undefined {
  const [amount = '', unit = ''] = text.split(' ')
  if (unit === 'W2') return amount === 'X' ? 'PXW' : `P${Number(amount) * 2}W`
  if (amount === 'X') return of([['X', unit]])
  const number = Number(amount)
  if (!amount || Number.isNaN(number)) return undefined
  const whole = Math.floor(number)
  const half = HALVES[unit]
  if (whole === number || !half) return of([[String(number), unit]])
  const rest: readonly [string, string] = [String(Math.round((number - whole) * half[0])), half[1]]
  return of(whole ? [[String(whole), unit], rest] : [rest])
}

const CLOCK: Readonly<Record<string, string>> = { H: 'H', MIN: 'M', S: 'S' }

function of(parts: readonly (readonly [amount: string, unit: string])[]): string {
  const days = parts.filter(([, unit]) => !CLOCK[unit])
  const hours = parts.filter(([, unit]) => CLOCK[unit])
  const join = (list: typeof parts) => list.map(([amount, unit]) => amount + (CLOCK[unit] ?? unit)).join('')
  return `P${join(days)}${hours.length ? `T${join(hours)}` : ''}`
}
