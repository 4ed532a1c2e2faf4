import { expect, test } from 'vitest'
import { nest } from '../../../src/annotate/attributions/nest.ts'
import { withoutRivals } from '../../../src/annotate/attributions/withoutRivals.ts'

const statement = (
  head: number,
  cue: readonly [number, number],
  content: readonly [number, number],
  confidence = 0.9,
) => ({
  head,
  source: [],
  cue: [{ start: cue[0], end: cue[1] }],
  content: [{ start: content[0], end: content[1] }],
  confidence,
})

test('a statement whose cue lies in the content of another is within it', () => {
  expect(nest([statement(1, [3, 7], [8, 40]), statement(4, [15, 19], [20, 40])])).toEqual([undefined, 0])
})

test('the innermost of several counts', () => {
  const found = [statement(1, [3, 7], [8, 40]), statement(4, [15, 19], [20, 40]), statement(7, [25, 28], [29, 40])]
  expect(nest(found)).toEqual([undefined, 0, 1])
})

test('two statements that lie in one another are none within the other', () => {
  expect(nest([statement(1, [0, 5], [6, 30]), statement(4, [10, 15], [0, 9])])).toEqual([undefined, undefined])
})

test('of two cues that share words the likelier one stays', () => {
  const weak = statement(4, [9, 12], [13, 40], 0.4)
  const strong = statement(2, [3, 12], [13, 40], 0.8)
  expect(withoutRivals([strong, weak])).toEqual([strong])
})
