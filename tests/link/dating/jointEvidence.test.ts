import { describe, expect, it } from 'vitest'
import { jointEvidence } from '../../../src/link/dating/jointEvidence.ts'
import type { Occasion } from '../../../src/link/dating/Occasion.ts'
import { readUndated } from '../../../src/link/dating/readUndated.ts'
import { daysOf } from '../../../src/link/daysOf.ts'
import { linkedDate } from '../../../src/link/linkedDate.ts'
import type { Event } from '../../../src/model/Event.ts'

/** An undated report whose only event is the refusal that it tells of. */
async function report(text: string) {
  const sentences = Array.from(text.matchAll(/[^.]+\./g), ({ index, 0: words }) => ({
    start: index + (words.length - words.trimStart().length),
    end: index + words.length,
  }))
  const start = text.indexOf('refused')
  const event: Event = {
    ...{ id: 'e1', type: 'REJECT', status: 'happened', trigger: [{ start, end: start + 'refused'.length }] },
    ...{ actors: [], recipients: [], confidence: 1 },
  }
  const events = start < 0 ? [] : [event]
  const { evidence, days } = await readUndated({ text, meta: { source: 'x' }, sentences, statements: [], events })
  return { evidence, told: days.get('event:e1') }
}

type Report = Awaited<ReturnType<typeof report>>

/** The dates of reports that all tell of one refusal, which dated reports put on some days. */
function datesOf(reports: readonly Report[], ...dated: readonly string[]) {
  const tellings = reports.map(({ told }, at) => ({ document: `${at}`, ...(told && { told }) }))
  const refusal: Occasion = { days: dated.flatMap((day) => daysOf(day) ?? []), tellings }
  const linked = jointEvidence(new Map(reports.map(({ evidence }, at) => [`${at}`, evidence])), [refusal])
  return reports.map(({ evidence }, at) => linkedDate(evidence, linked.get(`${at}`) ?? []))
}

describe('jointEvidence', () => {
  it('dates a report by the weekday that it names and the day on which a dated one puts the same', async () => {
    const undated = await report('Minister Kole said on Saturday that the talks were over. Osterland refused to sign.')
    expect(datesOf([undated], '2024-05-16')).toEqual(['2024-05-18'])
  })

  it('dates a report by its own words for the day that a dated one tells', async () => {
    const undated = await report('The dam holds. Three days ago, Osterland refused to sign.')
    expect(datesOf([undated], '2024-05-16')).toEqual(['2024-05-19'])
  })

  it('settles two undated reports by each other', async () => {
    const early = await report(
      'Minister Kole said Wednesday that the pact of January 2031 was over. Osterland refused yesterday to sign.',
    )
    const late = await report(
      'Minister Kole said Saturday that the pact of January 2031 was over. Osterland refused on May 27 to sign.',
    )
    expect(datesOf([early])).toEqual([undefined])
    expect(datesOf([early, late])[0]).toBe('2031-05-28')
  })

  it('leaves a report undated that no other tells of', async () => {
    expect(datesOf([await report('Minister Kole said on Saturday that the talks were over.')])).toEqual([undefined])
  })

  it('leaves a report undated where no day stands out', async () => {
    expect(datesOf([await report('The dam of Varania holds the river.')], '2024-05')).toEqual([undefined])
  })
})
