import { blocks } from '../annotate/blocks.ts'
import { language } from '../annotate/language.ts'
import { sentences } from '../annotate/sentences.ts'
import { timexes } from '../annotate/timexes.ts'
import type { Document } from '../model/Document.ts'
import type { Layers } from '../model/Layers.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { runChain } from '../pipeline/runChain.ts'
import type { Evidence } from '../resolve/publication/Evidence.ts'
import { evidenceIn } from '../resolve/publication/evidenceIn.ts'

/** Tokens would cost more than all the rest, and tell little of days. */
const noTokens = defineComponent({ name: 'tokens', requires: [], assigns: ['tokens'], run: () => ({ tokens: [] }) })

/** What a text tells of when it was published, read again so that it can be weighed with what linked documents tell. */
export async function textEvidence({ text, meta }: Pick<Document, 'text' | 'meta'>): Promise<readonly Evidence[]> {
  const { layers } = await runChain([language, blocks, sentences, noTokens, timexes], { text, meta, messages: [] })
  return evidenceIn({ text, ...(layers as Layers) })
}
