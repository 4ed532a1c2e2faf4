/** The annotators of the corpus wrote "1949-XX" and "1949", "196X" and "196", "2000-W7" and "2000-W07", "T24" and "T24:00". */
export const evened = (value: string): string =>
  value
    .replace(/(-XX)+$/, '')
    .replace(/^(\d{3})X$/, '$1')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/(T\d\d)$/, '$1:00')
    .replace(/^P(\d+)0Y$/, 'P$1DE')
