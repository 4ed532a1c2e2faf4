import type { Choose } from '../../src/annotate/coreference/Choice.ts'
import { newCast } from '../../src/annotate/coreference/newCast.ts'
import { phrases as findPhrases } from '../../src/annotate/coreference/phrases.ts'
import { readWords } from '../../src/annotate/coreference/readWords.ts'
import { settle } from '../../src/annotate/coreference/settle.ts'
import { gazetteerOf } from '../../src/annotate/gazetteer/gazetteerOf.ts'
import type { Layers } from '../../src/model/Layers.ts'

/** Runs the product's coreference over a text, its choices made by `choose`. */
export function settled(
  text: string,
  {
    sentences,
    encoding,
    tokens,
    names,
    attributions,
  }: Pick<Layers, 'sentences' | 'encoding' | 'tokens' | 'names' | 'attributions'>,
  choose: Choose,
): void {
  const words = readWords(text, sentences, tokens, encoding)
  const cast = newCast(undefined, gazetteerOf(undefined))
  settle(words, findPhrases(words, names, attributions), attributions, cast, choose)
}
