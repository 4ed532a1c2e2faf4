import { expect, test } from 'vitest'
import { annotatedPart } from '../../src/chain/annotatedPart.ts'
import { MAX_ANNOTATED } from '../../src/chain/MAX_ANNOTATED.ts'

const document = (text: string) => ({ text, meta: { source: 'a' }, messages: [] })

test('leaves a text up to the bound as it is', () => {
  const whole = document('a'.repeat(MAX_ANNOTATED))
  expect(annotatedPart(whole)).toBe(whole)
})

test('cuts a longer one after its last whole line, and says where', () => {
  const part = annotatedPart(document('123456789\n'.repeat(MAX_ANNOTATED / 10 + 1)))
  expect(part.text).toHaveLength(MAX_ANNOTATED)
  expect(part.messages).toMatchObject([{ code: 'text-too-long', start: MAX_ANNOTATED, end: MAX_ANNOTATED + 10 }])
})

test('cuts no character in two where there is no line break', () => {
  const part = annotatedPart(document(`a${'😀'.repeat(MAX_ANNOTATED / 2)}`))
  expect(part.text).toHaveLength(MAX_ANNOTATED - 1)
  expect(part.text.isWellFormed()).toBe(true)
})
