import type { Layers } from '../model/Layers.ts'
import type { Component } from './Component.ts'

/**
 * Checks, before a word is read, that every layer a component requires is assigned by one before it, and by one only.
 *
 * @throws Error that names the component, the layer and the next step.
 */
export function checkChain(components: readonly Component[]): void {
  const givenBy = new Map<keyof Layers, string>()
  for (const { name, requires, assigns } of components) {
    for (const layer of requires)
      if (!givenBy.has(layer))
        throw new Error(
          `Component "${name}" requires "${layer}", which none before it assigns. Put one before it that does.`,
        )
    for (const layer of assigns) {
      const other = givenBy.get(layer)
      if (other) throw new Error(`Components "${other}" and "${name}" both assign "${layer}". Leave one of them out.`)
      givenBy.set(layer, name)
    }
  }
}
