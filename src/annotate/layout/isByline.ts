/** Code units: longer lines only begin like a byline. */
const LONGEST_BYLINE = 120

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|el)){1,4}`
const BY = /^(?:By|BY|by|Written by|Reported by|From)\s+(?:the\s)?\p{Lu}[^.!?:]*(?:\p{Lu}\.[^.!?:]*)*$/u
const NAME_AND_OUTLET = new RegExp(
  String.raw`^${NAME}(?:\s(?:and|&)\s${NAME})?(?:,|\s[|·•/]|\s[–—-])\s(?:[Tt]he\s)?\p{Lu}[\p{L}.'’& ]{1,40}$`,
  'u',
)

/** Whether a line names who wrote the report: "By Jane Roe", "Jane Roe, Marlow Herald". */
export const isByline = (line: string): boolean =>
  line.length <= LONGEST_BYLINE && (BY.test(line) || NAME_AND_OUTLET.test(line))
