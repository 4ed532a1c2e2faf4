import { expect, test } from 'vitest'
import { soundOf } from '../../src/link/soundOf.ts'

test.each([
  ['rouhani', 'ruhani'],
  ['hossein', 'hussain'],
  ['sergei', 'sergey'],
  ['mohammed', 'muhammad'],
])('hears %s and %s as one', (a, b) => expect(soundOf(a)).toBe(soundOf(b)))

test.each([
  ['hartmann', 'herzmann'],
  ['lindt', 'landau'],
])('hears %s and %s as two', (a, b) => expect(soundOf(a)).not.toBe(soundOf(b)))
