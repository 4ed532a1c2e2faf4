import { describe, expect, it } from 'vitest'
import { blocks } from '../../src/annotate/blocks.ts'
import { encoding } from '../../src/annotate/encoding.ts'
import { language } from '../../src/annotate/language.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { timexes } from '../../src/annotate/timexes.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import type { Attribution } from '../../src/model/Attribution.ts'
import type { Occurrence } from '../../src/model/Occurrence.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { happenings } from '../../src/resolve/happenings.ts'
import { publication } from '../../src/resolve/publication.ts'
import { sayings } from '../../src/resolve/sayings.ts'
import { times } from '../../src/resolve/times.ts'

/** The date of the event that a word names, in a report of 16 May 2024; a statement is [source, cue, content]. */
async function dateOf(
  text: string,
  trigger: string,
  status: Occurrence['status'] = 'happened',
  statement?: readonly [source: string, cue: string, content: string],
) {
  const find = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const [source, cue, content] = statement ?? []
  const attributions: Attribution[] =
    source && cue && content
      ? [
          {
            id: 's1',
            kind: 'indirect',
            source: [find(source)],
            cue: [find(cue)],
            content: [find(content)],
            confidence: 1,
          },
        ]
      : []
  const given = defineComponent({
    name: 'given',
    requires: [],
    assigns: ['attributions', 'speakers', 'occurrences'],
    run: () => ({
      attributions,
      speakers: new Map(),
      occurrences: [{ id: 'e1', type: 'PROTEST', kind: 'protest', status, trigger: [find(trigger)], confidence: 1 }],
    }),
  })
  const syntax = [language, blocks, sentences, words, encoding, tokens]
  const chain = [...syntax, timexes, publication, times, given, sayings, happenings]
  const meta = { source: 'x', published: '2024-05-16' }
  return (await runChain(chain, { text, meta, messages: [] })).layers.happenings?.get('e1')?.date
}

describe('happenings', () => {
  it('takes the time that belongs to the trigger', async () => {
    const text = 'The dam is old. Farmers blocked the road on Monday, and the pact runs until Friday.'
    expect(await dateOf(text, 'blocked')).toBe('2024-05-13')
  })

  it('takes no bound for a date', async () => {
    expect(await dateOf('The dam is old. It is large. The blockade until May 30 goes on.', 'blockade')).toBeUndefined()
  })

  it('dates what the lead reports by the day of the report', async () => {
    expect(await dateOf('Farmers blocked the road to the dam.', 'blocked')).toBe('2024-05-16')
  })

  it('dates what is threatened by the day of the threat', async () => {
    const text = 'The dam is old. It is large. Minister Kole warned on Tuesday that farmers would block the road.'
    const told = ['Minister Kole', 'warned', 'that farmers would block the road'] as const
    expect(await dateOf(text, 'block', 'threatened', told)).toBe('2024-05-14')
  })

  it('dates the meeting at which something is said', async () => {
    const text = 'The dam is old. It is large. Kole said on Tuesday at a rally of farmers that the pact holds.'
    expect(await dateOf(text, 'rally', 'happened', ['Kole', 'said', 'that the pact holds'])).toBe('2024-05-14')
  })

  it('leaves the time of saying to what is said, not to what it tells of', async () => {
    const text = 'The dam is old. The pumps stood still. On Monday the minister said that farmers had blocked the road.'
    const statement = ['the minister', 'said', 'farmers had blocked the road'] as const
    expect(await dateOf(text, 'blocked', 'happened', statement)).toBeUndefined()
  })

  it('counts off what came a day before', async () => {
    const text = 'The dam is old. The pumps stood still. Talks began on Tuesday, a day after farmers blocked the road.'
    expect(await dateOf(text, 'blocked')).toBe('2024-05-13')
  })

  it('prefers the own time of a verb to that of the one before', async () => {
    const text = 'The dam is old. The pumps stood still. Guards came on Monday and farmers blocked the road on Tuesday.'
    expect(await dateOf(text, 'blocked')).toBe('2024-05-14')
  })
})
