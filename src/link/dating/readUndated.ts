import { blocks } from '../../annotate/blocks.ts'
import { language } from '../../annotate/language.ts'
import { sentences } from '../../annotate/sentences.ts'
import { timexes } from '../../annotate/timexes.ts'
import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Layers } from '../../model/Layers.ts'
import { defineComponent } from '../../pipeline/defineComponent.ts'
import { runChain } from '../../pipeline/runChain.ts'
import type { Evidence } from '../../resolve/publication/Evidence.ts'
import { evidenceIn } from '../../resolve/publication/evidenceIn.ts'
import type { DayTold } from './DayTold.ts'
import { ownDays } from './ownDays.ts'

/** Tokens would cost more than all the rest, and tell little of days. */
const noTokens = defineComponent({ name: 'tokens', requires: [], assigns: ['tokens'], run: () => ({ tokens: [] }) })

/** What an undated text tells of its day, and of the days of what it tells. */
export interface Undated {
  readonly evidence: readonly Evidence[]
  readonly days: ReadonlyMap<string, DayTold>
}

/** Reads an undated document again, so that what it tells of days can be weighed with what linked documents tell. */
export async function readUndated(
  reading: Pick<AnnotatedDocument, 'text' | 'meta' | 'sentences' | 'statements' | 'events'>,
): Promise<Undated> {
  const { text, meta } = reading
  const { layers } = await runChain([language, blocks, sentences, noTokens, timexes], { text, meta, messages: [] })
  const read = layers as Layers
  return { evidence: evidenceIn({ text, ...read }), days: ownDays(reading, read.timexes) }
}
