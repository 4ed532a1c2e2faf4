/** Half of a two-chamber parliament, which passes a bill but does not make it law. */
const CHAMBER = /\b(?:house|senate|chamber|bundestag|commons|lords|duma)\b/i
const NAMED = [
  /\b(?:upper|lower|second|first) (?:chamber|house)\b(?: of [\p{L} ]{1,40}?)?,? (?:the )?(\p{Lu}[\p{L}-]+)/gu,
  /\b(\p{Lu}[\p{L}-]+), (?:the|its|[\p{L}-]+[’']s) (?:upper|lower|second|first) (?:chamber|house)\b/gu,
]

/** Tells whether a body is a chamber of parliament: by the words of its sentence, or by what the document calls it elsewhere. */
export function chambers(text: string): (sentence: string, by: string) => boolean {
  const named = new Set(NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name as string)))
  return (sentence, by) => CHAMBER.test(sentence) || by.split(/\s+/).some((word) => named.has(word))
}
