import type { Block } from '../../model/Block.ts'
import { datelineLength } from './datelineLength.ts'
import { isBoilerplate } from './isBoilerplate.ts'
import { isByline } from './isByline.ts'
import { isDateline } from './isDateline.ts'
import { isHeadline } from './isHeadline.ts'
import { opensTurn } from './opensTurn.ts'
import { startsItem } from './startsItem.ts'

/** Paragraphs from the start within which a byline stands. */
const BYLINE_ROOM = 6

/** What a paragraph is for, from its words, its place, and whether the body of the report has begun. */
export function blockKind(
  paragraphs: readonly string[],
  at: number,
  { speakers, bodyBegun }: { readonly speakers: ReadonlySet<string>; readonly bodyBegun: boolean },
): Block['kind'] {
  const line = paragraphs[at] ?? ''
  if (isBoilerplate(line)) return 'boilerplate'
  if (opensTurn(line, speakers)) return 'turn'
  if (startsItem(line)) return 'item'
  if (isDateline(line)) return 'dateline'
  if (isNearBody(paragraphs, at) && isByline(line)) return 'byline'
  const isBody = paragraphs.length === 1 || datelineLength(line) > 0 || !isHeadline(line, bodyBegun)
  return isBody ? 'paragraph' : 'headline'
}

const isNearBody = (paragraphs: readonly string[], at: number): boolean =>
  at < BYLINE_ROOM || at === paragraphs.length - 1
