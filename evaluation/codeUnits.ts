/** Where each code point of a text begins, in UTF-16 code units; gold files count code points. */
export function codeUnits(text: string): Uint32Array {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  starts.push(at)
  return Uint32Array.from(starts)
}
