import type { Layers } from '../model/Layers.ts'
import type { Component } from './Component.ts'
import type { Context } from './Context.ts'
import type { Draft } from './Draft.ts'

/**
 * Declares a component: it sees only the layers that it requires, and must give all that it assigns.
 *
 * @example
 * defineComponent({ name: 'shouting', requires: ['tokens'], assigns: ['names'], run: ({ tokens, text }) => ({ names: … }) })
 */
export function defineComponent<const Required extends keyof Layers, const Assigned extends keyof Layers>(component: {
  readonly name: string
  readonly requires: readonly Required[]
  readonly assigns: readonly Assigned[]
  run(document: Draft<Required>, context: Context): Pick<Layers, Assigned> | Promise<Pick<Layers, Assigned>>
}): Component {
  return component
}
