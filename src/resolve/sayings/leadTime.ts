import type { Draft } from '../../pipeline/Draft.ts'
import { bodyStart } from '../events/bodyStart.ts'
import { firstFrom } from '../firstFrom.ts'
import { mainTime } from './mainTime.ts'

/** The day on which, by the first sentence below its headline, that happened of which a report tells. */
export function leadTime(document: Draft<'times' | 'tokens' | 'blocks' | 'sentences'>): string | undefined {
  const first = document.sentences[firstFrom(document.sentences, bodyStart(document.blocks))]
  return first && mainTime(document, first)?.time.value.replace(/T.*$/, '')
}
