import type { Layers } from '../model/Layers.ts'
import type { Component } from '../pipeline/Component.ts'

/** The components that some layers rest on, directly or through others, in the order of the chain. */
export function chainFor(layers: readonly (keyof Layers)[], chain: readonly Component[]): readonly Component[] {
  const needed = new Set(layers)
  return chain
    .toReversed()
    .filter(({ assigns, requires }) => {
      const runs = assigns.some((layer) => needed.has(layer))
      if (runs) for (const layer of requires) needed.add(layer)
      return runs
    })
    .toReversed()
}
