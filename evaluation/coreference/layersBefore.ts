import { components } from '../../src/chain/components.ts'
import type { Layers } from '../../src/model/Layers.ts'
import type { Name } from '../../src/model/Name.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import type { Span } from '../../src/model/Span.ts'
import type { Component } from '../../src/pipeline/Component.ts'
import { runChain } from '../../src/pipeline/runChain.ts'

type Before = Pick<Layers, 'blocks' | 'sentences' | 'encoding' | 'tokens' | 'names' | 'attributions'>

/** The layers that coreference is told from. `given`: names of people that a task gives; they replace what was found there. */
export async function layersBefore(text: string, given: readonly Span[] = []): Promise<Before> {
  const last = components.findIndex(({ name }) => name === 'coreference')
  const chain = components
    .slice(0, last)
    .map((component) => (component.name === 'names' ? told(component, given) : component))
  const { layers } = await runChain(chain, { text, meta: { source: 'gold' }, messages: [] })
  const { blocks, sentences, encoding, tokens, names, attributions } = layers as Before
  return { blocks, sentences, encoding, tokens, names, attributions }
}

const told = (names: Component, given: readonly Span[]): Component => ({
  ...names,
  run: async (draft, context) => ({ names: withGiven((await names.run(draft, context)).names ?? [], given) }),
})

const withGiven = (names: readonly Name[], given: readonly Span[]): readonly Name[] =>
  [
    ...names.filter((name) => !given.some((span) => overlaps(span, name))),
    ...given.map((span): Name => ({ ...span, type: 'person', confidence: 1 })),
  ].sort((a, b) => a.start - b.start)
