import type { Attribution } from '../../src/model/Attribution.ts'
import type { Layers } from '../../src/model/Layers.ts'
import type { Component } from '../../src/pipeline/Component.ts'
import type { Context } from '../../src/pipeline/Context.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { syntaxChain } from '../syntaxChain.ts'
import type { GoldDocument } from './Gold.ts'

/** The layers that components give for a text whose statements are those of the gold, so that each is scored on its own. */
export async function layersOf(
  { text, published, statements }: Pick<GoldDocument, 'text' | 'statements'> & Partial<Pick<GoldDocument, 'published'>>,
  scored: readonly Component[],
  context: Context = {},
): Promise<Partial<Layers>> {
  const attributions = defineComponent({
    name: 'gold',
    requires: [],
    assigns: ['attributions'],
    run: () => ({
      attributions: statements.map(
        ({ id, kind, source, cue, content, within }): Attribution => ({
          ...{ id, kind, source, cue, content, confidence: 1 },
          ...(within && { within }),
        }),
      ),
    }),
  })
  const { layers } = await runChain(
    [...syntaxChain, attributions, ...scored],
    { text, meta: { source: 'gold', ...(published && { published }) }, messages: [] },
    context,
  )
  return layers
}
