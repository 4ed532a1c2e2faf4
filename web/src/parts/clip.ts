/** The beginning of a text, cut at a word, with "…" where it goes on; `length` in UTF-16 code units. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > 0 ? space : length)} …`
}
