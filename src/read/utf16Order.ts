/** Bytes that are looked at; even, so that pairs stay whole. */
const SAMPLE_BYTES = 1 << 12

/** Text in Latin letters has a zero in nearly every pair of bytes: at least so many of them tell UTF-16 without a mark. */
const ZERO_SHARE = 0.7

/** Which UTF-16 the bytes are, by their byte order mark or by where their zeros stand; undefined for anything else. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const pairs = sample.length >> 1
  if (pairs < 2) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  if (odd / pairs >= ZERO_SHARE && even === 0) return 'utf-16le'
  if (even / pairs >= ZERO_SHARE && odd === 0) return 'utf-16be'
  return undefined
}
