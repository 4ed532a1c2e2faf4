/** FNV-1a, 32 bits, from a start of its own. */
function hash(text: string, start: number): number {
  let value = start
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** A key as a whole number of 48 bits, which an index holds in less room: two keys of ten million share one once in a million looks. */
export const numberOf = (key: string): number => (hash(key, 0x811c9dc5) & 0xffff) * 2 ** 32 + hash(key, 0x9747b28c)
