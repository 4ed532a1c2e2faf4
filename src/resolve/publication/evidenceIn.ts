import type { Timex } from '../../model/Timex.ts'
import type { Token } from '../../model/Token.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { firstFrom } from '../firstFrom.ts'
import { tenseAt } from '../times/tenseAt.ts'
import { agoEvidence } from './agoEvidence.ts'
import type { DatedTime } from './DatedTime.ts'
import { datelineDate } from './datelineDate.ts'
import { dayText } from './dayText.ts'
import type { Evidence } from './Evidence.ts'
import { instrumentEvidence } from './instrumentEvidence.ts'
import { officeEvidence } from './officeEvidence.ts'
import { personEvidence } from './personEvidence.ts'
import { todayEvidence } from './todayEvidence.ts'
import { weekdayEvidence } from './weekdayEvidence.ts'
import { yearEvidence } from './yearEvidence.ts'
import { yearlessEvidence } from './yearlessEvidence.ts'

/** Evidence is taken from the beginning of a text: a report says early what it is about. */
const READ_CODE_UNITS = 30_000

/** The headline and the first sentences tell what is new. */
const LEAD_SENTENCES = 3

type Read = Pick<Draft, 'text' | 'timexes' | 'blocks' | 'sentences' | 'tokens'>

/** All that a text tells of when it was published. Without tokens weekdays and days count as past. */
export function evidenceIn(document: Read): readonly Evidence[] {
  const { text, timexes, sentences, tokens } = document
  const head = text.slice(0, READ_CODE_UNITS)
  const times = timexes
    .filter(({ end }) => end <= READ_CODE_UNITS)
    .map((timex) => datedTime(text, sentences, tokens, timex))
  const line = datelineDate(document)
  return [
    ...(line ? lineEvidence(line, text.slice(line.start, line.end)) : []),
    ...todayEvidence(head, timexes),
    ...yearEvidence(times),
    ...yearlessEvidence(times),
    ...weekdayEvidence(times),
    ...agoEvidence(times),
    ...officeEvidence(head),
    ...personEvidence(head),
    ...instrumentEvidence(head, times),
  ]
}

function datedTime(text: string, sentences: Read['sentences'], tokens: readonly Token[], timex: Timex): DatedTime {
  const at = firstFrom(sentences, timex.start + 1) - 1
  const span = sentences[at] ?? timex
  return {
    timex,
    inLead: at < LEAD_SENTENCES,
    words: text.slice(timex.start, timex.end),
    isName: isName(text, tokens, timex),
    tense: tenseAt(text, tokens, span, timex),
    sentence: text.slice(span.start, span.end),
  }
}

/** "Agenda 2031": a year in a name, behind another part of it. */
function isName(text: string, tokens: readonly Token[], { start, end }: Timex): boolean {
  const before = tokens[firstFrom(tokens, start) - 1]
  return before?.upos === 'PROPN' && before.end === start - 1 && /^\d{4}$/.test(text.slice(start, end))
}

/** A dateline with a day and no year: published on that day of some year. */
function lineEvidence({ meaning }: Timex, words: string): readonly Evidence[] {
  if (meaning.kind !== 'recurring') return []
  const monthDay = meaning.pattern.slice(4)
  return [
    {
      reason: `dated "${words}"`,
      suits: (day) => (dayText(day).endsWith(monthDay) ? 1 : 0.01),
    },
  ]
}
