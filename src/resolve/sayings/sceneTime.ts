import { contains } from '../../model/contains.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { firstFrom } from '../firstFrom.ts'
import { mainTime } from './mainTime.ts'
import type { Place } from './placeIn.ts'
import type { Saying } from './Saying.ts'

/** A day "2017-10-25" or a week "2017-W43": what a paragraph goes on to tell of a month or year is of no one time. */
const FINE = /^\d{4}-(?:\d\d-\d\d|W\d\d)/

/** The time at which a paragraph sets out, "Last week the court heard both sides.", for what it goes on to tell. */
export function sceneTime(
  document: Draft<'times' | 'tokens' | 'blocks' | 'sentences'>,
  { span }: Place,
  occasion: string | undefined,
): Saying | undefined {
  const { text, blocks, sentences } = document
  const block = blocks.find((one) => contains(one, span))
  const first = block && sentences[firstFrom(sentences, block.start)]
  if (!first || first.start >= span.start) return undefined
  const told = mainTime(document, first)
  if (!told || told.time.start > told.root.start || !FINE.test(told.time.value)) return undefined
  const said = told.time.value.replace(/T.*$/, '')
  const reason = `goes on with "${text.slice(told.time.start, told.time.end)}"`
  return said === occasion ? undefined : { said, rule: 'told-time', reason }
}
