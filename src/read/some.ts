/** How many names a message spells out. */
const SPELT_OUT = 3

/** The first of some names, for a message. */
export const some = (names: readonly string[]): string =>
  names.slice(0, SPELT_OUT).join(', ') + (names.length > SPELT_OUT ? ', …' : '')
