import { expect, test } from 'vitest'
import { livesOf } from '../../../src/link/instruments/livesOf.ts'
import type { Step } from '../../../src/link/instruments/Step.ts'

const step = (given: Partial<Step>): Step => ({
  ...{ name: 'Waters Act', key: 'waters-act', step: 'passed-chamber', status: 'happened', confidence: 0.7 },
  ...{ words: '', document: 'd', id: 'i0', origin: 'd.txt', start: 0, end: 1 },
  ...given,
})
const standing = (...steps: readonly Partial<Step>[]) => livesOf(steps.map(step))[0]?.standing

test('tells the last step taken with its votes, and what is to follow with its condition', () => {
  expect(
    standing(
      { date: '2031-05-16', by: 'Assembly', votes: '211–34' },
      { step: 'in-force', status: 'hypothetical', condition: 'if the Council passes it' },
    ),
  ).toBe('passed by Assembly 211–34 on 2031-05-16; to follow: in force (hypothetical: “if the Council passes it”)')
})

test('leaves out of what follows the steps that came before the last one', () => {
  expect(standing({ step: 'signed', date: '2031-06-03', by: 'Ada Orel' }, { status: 'planned', by: 'Council' })).toBe(
    'signed by Ada Orel on 2031-06-03',
  )
})

test('takes a breach for a claim, not for a state', () => {
  expect(
    standing(
      { step: 'signed', date: '2009' },
      { step: 'violated', says: 'Mira Halden', date: '2031-04' },
      { step: 'violated', status: 'denied' },
    ),
  ).toBe('signed in 2009; said to be violated (Mira Halden), which is denied')
})

test('makes one step of its tellings, the undated with the only dated one', () => {
  const [life] = livesOf([
    step({ document: 'a', date: '2031-05-16' }),
    step({ document: 'b', date: '2031-05', by: 'Assembly', votes: '211–34' }),
    step({ document: 'c' }),
  ])
  expect(life?.steps).toMatchObject([{ date: '2031-05-16', by: 'Assembly', votes: '211–34' }])
  expect(life?.steps[0]?.tellings).toHaveLength(3)
})

test('keeps two chambers apart by their days', () => {
  const [life] = livesOf([
    step({ document: 'a', date: '2031-05-16', by: 'Assembly' }),
    step({ document: 'b', date: '2031-05-30', by: 'Council' }),
  ])
  expect(life?.steps.map(({ by }) => by)).toEqual(['Assembly', 'Council'])
})

test('gives the same for any order of the tellings', () => {
  const steps = [
    step({ document: 'a', date: '2031-05-16' }),
    step({ document: 'b', date: '2031-05' }),
    step({ document: 'c', step: 'signed' }),
  ]
  expect(livesOf(steps.toReversed())).toEqual(livesOf(steps))
})
