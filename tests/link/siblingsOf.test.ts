import { expect, test } from 'vitest'
import { siblingsOf } from '../../src/link/siblingsOf.ts'
import type { Dispute } from '../../src/model/Dispute.ts'

const dispute = (...questions: readonly string[]): Dispute => ({
  ...{ title: 'The Lenka dam', parties: [], instruments: [] },
  issues: questions.map((question, i) => ({ id: `q${i}`, question, terms: [], examples: [] })),
})

test('measures against a thing bear on talks about it', async () => {
  const siblings = await siblingsOf(
    dispute(
      'Should sanctions be imposed on the reservoir?',
      'May the reservoir be negotiated?',
      'Should the fishery be negotiated?',
    ),
  )
  expect(siblings.get('q0')).toMatchObject([{ issue: { id: 'q1' }, thing: 'reservoir' }])
})

test('questions about different things are no siblings', async () => {
  const siblings = await siblingsOf(
    dispute('Should sanctions be imposed on Varania?', 'May Varania’s reservoir be negotiated?'),
  )
  expect(siblings.get('q0') ?? []).toEqual([])
})
