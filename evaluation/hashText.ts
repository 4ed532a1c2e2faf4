/** FNV-1a over UTF-16 code units, 32 bits: feature hashing needs speed, not secrecy. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
