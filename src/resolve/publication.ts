import type { Layers } from '../model/Layers.ts'
import type { Timex } from '../model/Timex.ts'
import type { Token } from '../model/Token.ts'
import type { Draft } from '../pipeline/Draft.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { firstFrom } from './firstFrom.ts'
import { addressDate } from './publication/addressDate.ts'
import { agoEvidence } from './publication/agoEvidence.ts'
import type { DatedTime } from './publication/DatedTime.ts'
import { datelineDate } from './publication/datelineDate.ts'
import { dayText } from './publication/dayText.ts'
import type { Evidence } from './publication/Evidence.ts'
import { instrumentEvidence } from './publication/instrumentEvidence.ts'
import { officeEvidence } from './publication/officeEvidence.ts'
import { personEvidence } from './publication/personEvidence.ts'
import { solve } from './publication/solve.ts'
import { weekdayEvidence } from './publication/weekdayEvidence.ts'
import { yearEvidence } from './publication/yearEvidence.ts'
import { yearlessEvidence } from './publication/yearlessEvidence.ts'
import { tenseAt } from './times/tenseAt.ts'

/** Evidence is taken from the beginning of a text: a report says early what it is about. */
const READ_CODE_UNITS = 30_000

/** A day worked out from the text is taken as the day of publication where so much speaks for it. */
const CERTAIN = 0.9

/** The day a document was published: as given, from its address or dateline, else from what its text says of times. */
export const publication = defineComponent({
  name: 'publication',
  requires: ['timexes', 'blocks', 'sentences', 'tokens'],
  assigns: ['publication'],
  run: (document) => ({ publication: stated(document) ?? solved(document) }),
})

type Read = Draft<'timexes' | 'blocks' | 'sentences' | 'tokens'>

function stated({ text, meta, blocks, timexes }: Read): Layers['publication'] | undefined {
  if (meta.published) return { published: meta.published, publishedBasis: meta.publishedBasis ?? 'given' }
  const inAddress = meta.url && addressDate(meta.url)
  if (inAddress) return { published: inAddress, publishedBasis: 'url' }
  const line = datelineDate(text, blocks, timexes)
  if (line?.meaning.kind === 'fixed') return { published: line.meaning.value, publishedBasis: 'dateline' }
  return undefined
}

function solved(document: Read): Layers['publication'] {
  if (!document.sentences.length) return {}
  const candidates = solve(evidenceIn(document))
  const [best, second] = candidates
  if (!best) {
    document.warn(
      'date-unknown',
      'The text does not tell when it was published. Give --published, or a date in documents.csv.',
    )
    return {}
  }
  if (best.probability >= CERTAIN || !second)
    return { published: best.date, publishedBasis: 'text', publishedCandidates: candidates }
  const shown = candidates.slice(0, 3).map(({ date }) => date)
  document.info(
    'date-ambiguous',
    `${candidates.length} dates or more of publication fit the text, likeliest ${shown.join(', ')}. Give --published, or a date in documents.csv.`,
  )
  return { publishedCandidates: candidates }
}

function evidenceIn({ text, blocks, timexes, sentences, tokens }: Read): readonly Evidence[] {
  const head = text.slice(0, READ_CODE_UNITS)
  const times = timexes
    .filter(({ end }) => end <= READ_CODE_UNITS)
    .map((timex) => datedTime(text, sentences, tokens, timex))
  const line = datelineDate(text, blocks, timexes)
  return [
    ...(line ? lineEvidence(line, text.slice(line.start, line.end)) : []),
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
  const span = sentences[firstFrom(sentences, timex.start + 1) - 1] ?? timex
  return {
    timex,
    words: text.slice(timex.start, timex.end),
    tense: tenseAt(text, tokens, span, timex),
    sentence: text.slice(span.start, span.end),
  }
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
