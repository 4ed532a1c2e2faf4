import { coreference } from '../../src/annotate/coreference.ts'
import type { Layers } from '../../src/model/Layers.ts'
import type { Span } from '../../src/model/Span.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { layersBefore } from './layersBefore.ts'

/**
 * The product's coreference over a bare text, with the layers that it rests on.
 *
 * @param names spans that are taken as names beside those that are found
 */
export async function coreferenceOf(text: string, names?: readonly Span[]): Promise<Layers> {
  const before = defineComponent({
    name: 'before',
    requires: [],
    assigns: ['blocks', 'sentences', 'encoding', 'tokens', 'names', 'attributions'],
    run: () => layersBefore(text, names),
  })
  const { layers } = await runChain([before, coreference], { text, meta: { source: 'gold' }, messages: [] })
  return layers as Layers
}
