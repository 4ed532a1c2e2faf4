import { expect, test } from 'vitest'
import { chainFor } from '../../src/chain/chainFor.ts'
import type { Component } from '../../src/pipeline/Component.ts'

const component = (name: string, requires: Component['requires'], assigns: Component['assigns']): Component => ({
  name,
  requires,
  assigns,
  run: () => ({}),
})

const chain = [
  component('language', [], ['language']),
  component('sentences', ['language'], ['sentences']),
  component('tokens', ['sentences'], ['tokens']),
  component('names', ['tokens'], ['names']),
  component('timexes', ['tokens'], ['timexes']),
]

test('runs what a layer rests on, directly and through others, and nothing else', () => {
  expect(chainFor(['timexes'], chain).map(({ name }) => name)).toEqual(['language', 'sentences', 'tokens', 'timexes'])
  expect(chainFor([], chain)).toEqual([])
})
