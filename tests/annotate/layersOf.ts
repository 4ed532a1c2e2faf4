import { blocks } from '../../src/annotate/blocks.ts'
import { encoding } from '../../src/annotate/encoding.ts'
import { language } from '../../src/annotate/language.ts'
import { quotations } from '../../src/annotate/quotations.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import type { Layers } from '../../src/model/Layers.ts'
import { runChain } from '../../src/pipeline/runChain.ts'

type Syntax = Pick<Layers, 'language' | 'blocks' | 'quotations' | 'sentences' | 'tokens'>

/** The layers of syntax for a text. */
export async function layersOf(text: string): Promise<Syntax> {
  const document = { text, meta: { source: 'test' }, messages: [] }
  return (await runChain([language, blocks, quotations, sentences, words, encoding, tokens], document)).layers as Syntax
}
