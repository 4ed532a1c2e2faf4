import { describe, expect, it } from 'vitest'
import { daysOf } from '../../src/link/daysOf.ts'
import { linkedDate } from '../../src/link/linkedDate.ts'
import { textEvidence } from '../../src/link/textEvidence.ts'

const onDays = (...days: readonly string[]) => days.flatMap((day) => daysOf(day) ?? [])
const read = (text: string) => textEvidence({ text, meta: { source: 'x' } })

describe('linkedDate', () => {
  it('dates a report by the weekday that it names and the day of a vote that dated reports tell of', async () => {
    const text = await read('Minister Kole of Varania said on Saturday that the talks were over, after the vote.')
    expect(linkedDate(text, onDays('2024-05-16'))).toBe('2024-05-18')
  })

  it('takes the latest of several occasions', async () => {
    const text = await read('Minister Kole of Varania said on Monday that the dam would stay, and spoke of the pact.')
    expect(linkedDate(text, onDays('2024-03-04', '2024-05-13'))).toBe('2024-05-13')
  })

  it('leaves a report undated that no other tells of', async () => {
    expect(linkedDate(await read('Minister Kole said on Saturday that the talks were over.'), [])).toBeUndefined()
  })

  it('leaves a report undated where no day stands out', async () => {
    const text = await read('The dam of Varania holds the river.')
    expect(linkedDate(text, onDays('2024-05'))).toBeUndefined()
  })
})
