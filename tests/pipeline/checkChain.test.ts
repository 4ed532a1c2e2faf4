import { expect, it } from 'vitest'
import type { Component } from '../../src/pipeline/Component.ts'
import { checkChain } from '../../src/pipeline/checkChain.ts'

const component = (name: string, requires: Component['requires'], assigns: Component['assigns']): Component => ({
  name,
  requires,
  assigns,
  run: () => ({}),
})

it('accepts a chain in which every layer is assigned before it is required', () => {
  expect(() => checkChain([component('a', [], ['tokens']), component('b', ['tokens'], ['names'])])).not.toThrow()
})

it('names the component and the layer when none before it assigns what it requires', () => {
  expect(() => checkChain([component('b', ['tokens'], ['names']), component('a', [], ['tokens'])])).toThrow(
    '"b" requires "tokens"',
  )
})

it('refuses two components that assign one layer', () => {
  expect(() => checkChain([component('a', [], ['tokens']), component('b', [], ['tokens'])])).toThrow(
    'both assign "tokens"',
  )
})
