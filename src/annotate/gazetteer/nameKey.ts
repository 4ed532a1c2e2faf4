/** Letters that an acronym has at most: "UNESCO" and shorter keep their capitals, so that "US" is not "us". */
const ACRONYM = /^[A-Z0-9]{2,6}$/

/** The form under which a name is kept and looked up: without accents, article, possessive and stops. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}|\.(?!\d)/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/'s?$/, '')
    .replace(/[-‐‑\s]+/g, ' ')
    .replace(/^the /i, '')
    .trim()
  return ACRONYM.test(plain) ? plain : plain.toLowerCase()
}
