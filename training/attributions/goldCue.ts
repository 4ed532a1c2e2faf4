import type { Reading } from '../../src/annotate/attributions/Reading.ts'
import type { Span } from '../../src/model/Span.ts'

/** The token on which a marked cue hangs: the one whose head lies outside of it, a verb or noun first. */
export function goldCue(
  { tokens }: Reading,
  cue: readonly Span[],
  firstToken: (offset: number) => number,
): number | undefined {
  const inside: number[] = []
  for (const { start, end } of cue)
    for (let at = firstToken(start); at < tokens.length && (tokens[at]?.start ?? end) < end; at++) inside.push(at)
  const tops = inside.filter((at) => !inside.includes(tokens[at]?.head ?? -1))
  return tops.find((at) => /VERB|NOUN/.test(tokens[at]?.upos ?? '')) ?? tops[0]
}
