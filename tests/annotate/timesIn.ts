import { timexes } from '../../src/annotate/timexes.ts'
import type { Timex } from '../../src/model/Timex.ts'
import type { Token } from '../../src/model/Token.ts'

/** Time expressions of a text that is one sentence, words tagged as told. */
export async function timesIn(text: string, tag: (word: string) => string = () => 'NOUN'): Promise<readonly Timex[]> {
  const tokens = Array.from(
    text.matchAll(/[\p{L}\p{N}]+|\S/gu),
    (match): Token => ({
      start: match.index,
      end: match.index + match[0].length,
      lemma: match[0].toLowerCase(),
      upos: tag(match[0]),
      head: -1,
      deprel: 'root',
    }),
  )
  const document = {
    text,
    meta: { source: 'x' },
    sentences: [{ start: 0, end: text.length }],
    tokens,
    info() {},
    warn() {},
  }
  return (await timexes.run(document as never, {})).timexes ?? []
}
