/** Code units at the start of a paragraph in which a dateline may end. */
const LONGEST = 100

const PLACE = String.raw`\p{Lu}[\p{L}.'’ -]*(?:,\s\p{Lu}[\p{L}.'’ ]*)?`
const DATE = String.raw`(?:,\s*(?:\p{L}+\.?\s\d{1,2}|\d{1,2}\s\p{L}+)(?:,?\s\d{4})?)`
const AGENCY = String.raw`(?:\s*[(\[][^()\[\]]{2,40}[)\]])`
const DASH = String.raw`\s*(?:—|–|―|--|-)\s`

/** A city in capitals, or one followed by a date or an agency in brackets: "LONDON —", "Marlow, Oct 13 (UPI) --". */
const DATELINE = [
  new RegExp(
    String.raw`^(?=\p{Lu}{2}|\p{Lu}[. ]\s?\p{Lu}{2})(?:\p{Lu}[\p{Lu}.'’-]*\s?){1,4}(?:,\s\p{Lu}[\p{L}.'’ ]*)?${DATE}?${AGENCY}?${DASH}`,
    'u',
  ),
  new RegExp(`^${PLACE}${DATE}?${AGENCY}${DASH}`, 'u'),
  new RegExp(`^${PLACE}${DATE}${DASH}`, 'u'),
]

/** How many code units of a paragraph are its dateline, the dash included; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, LONGEST)
  for (const form of DATELINE) {
    const match = form.exec(start)
    if (match) return match[0].trimEnd().length
  }
  return 0
}
