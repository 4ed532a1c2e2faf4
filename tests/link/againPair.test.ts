import { expect, test } from 'vitest'
import { againPair } from '../../src/link/againPair.ts'
import { daysOf } from '../../src/link/daysOf.ts'
import type { LinkItem } from '../../src/link/LinkItem.ts'
import { profileOf } from '../../src/link/profileOf.ts'
import { stems } from '../../src/link/stems.ts'

const orel = profileOf({ id: 'p', type: 'person', name: 'Ada Orel', country: 'VAR', roles: [] })
const hale = profileOf({ id: 'q', type: 'person', name: 'Jon Hale', country: 'VAR', roles: [] })

const said = (day: string, words: string, of: Partial<LinkItem> = {}): LinkItem => {
  const days = daysOf(day)
  return {
    ...{ of: 'statement', document: day, id: 's', who: [orel], whom: [], standIns: [], titles: [], numbers: [] },
    ...{ stems: stems(words), core: [], extent: { start: 0, end: words.length }, ...(days && { days }), ...of },
  }
}
const EARLIER = said('2031-05-02', 'the Lenka dam stays closed until engineers withdraw', {
  issue: 'dam',
  stance: 'rejects',
})
const AGAIN = 'the Lenka dam stays closed until the last engineers withdraw'

test.each([
  ['the same words a week later repeat them', said('2031-05-09', AGAIN, { issue: 'dam' }), 'repeats'],
  ['the same words a day later may be one utterance', said('2031-05-03', AGAIN, { issue: 'dam' }), undefined],
  ['the same words of another repeat nobody', said('2031-05-09', AGAIN, { issue: 'dam', who: [hale] }), undefined],
  ['the same words on another question are another point', said('2031-05-09', AGAIN, { issue: 'marlow' }), undefined],
  [
    'fewer words do where they say "again"',
    said('2031-05-09', 'no engineers at the Lenka dam', { issue: 'dam', again: 'repeats' }),
    'repeats',
  ],
  [
    'the other answer to the question walks back',
    said('2031-05-09', 'the Lenka dam could open before the engineers withdraw', { issue: 'dam', stance: 'open' }),
    'walks-back',
  ],
  [
    'so do words that take it back',
    said('2031-05-09', 'no longer that the Lenka dam stays closed', { again: 'retracts' }),
    'walks-back',
  ],
  ['what is said months later is another time’s', said('2031-09-09', AGAIN, { issue: 'dam' }), undefined],
])('%s', (_, later, kind) => {
  expect(againPair(later, EARLIER)?.kind).toBe(kind)
  expect(againPair(EARLIER, later)).toBeUndefined()
})
