/**
 * Whether two values tell the same time, their notation evened out: the annotators of the corpus wrote "1949-XX" and "1949", "196X" and
 * "196", "2000-W7" and "2000-W07", "T24" and "T24:00", and left open what they did not count off ("1989-WXX" for "last week").
 */
export function isSameTime(gold: string, found: string): boolean {
  const [one, other] = [evened(gold), evened(found)]
  const isOpen = /^\d{4}-[WQ]X/.test(one)
  return one === other || (isOpen && new RegExp(`^${one.replaceAll('X', '\\d')}$`).test(other))
}

const evened = (value: string): string =>
  value
    .replace(/(-XX)+$/, '')
    .replace(/^(\d{3})X$/, '$1')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/(T\d\d)$/, '$1:00')
    .replace(/^P(\d+)0Y$/, 'P$1DE')
