import { expect, test } from 'vitest'
import { parseDispute } from '../../src/read/parseDispute.ts'

const DISPUTE = `title: The Lenka dam
parties:
  - { id: varania, name: Varania }
issues:
  - id: filling
    question: May the filling be negotiated?
    examples:
      - Our reservoir is not up for negotiation
      - { text: We are open to a schedule, stance: open }
instruments:
  - name: Treaty of Marlow
    kind: treaty
    states: [{ step: signed, date: 2009 }]
`

const problems = (text: string): string => {
  try {
    parseDispute(text, 'dispute.yaml')
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

test('fills in what is left out', () => {
  const dispute = parseDispute(DISPUTE, 'dispute.yaml')
  expect(dispute.parties).toEqual([{ id: 'varania', name: 'Varania', members: [] }])
  expect(dispute.issues[0]?.terms).toEqual([])
})

test('takes an example with or without its stance', () => {
  const [issue] = parseDispute(DISPUTE, 'dispute.yaml').issues
  expect(issue?.examples).toEqual([
    { text: 'Our reservoir is not up for negotiation' },
    { text: 'We are open to a schedule', stance: 'open' },
  ])
})

test('reads a bare year as a date', () => {
  expect(parseDispute(DISPUTE, 'dispute.yaml').instruments[0]?.states).toEqual([{ step: 'signed', date: '2009' }])
})

test.each([
  ['an unknown stance', DISPUTE.replace('stance: open', 'stance: maybe'), 'line 9: issues.0.examples.1'],
  ['an unknown field', DISPUTE.replace('kind: treaty', 'sort: treaty'), 'line 11: instruments.0 has no field sort'],
  ['a title that is missing', DISPUTE.replace('title: The Lenka dam\n', ''), 'line 1: title must be text'],
  [
    'two issues of one id',
    `${DISPUTE}`.replace('instruments:', '  - { id: filling, question: Why? }\ninstruments:'),
    'line 10: issues.1.id',
  ],
  ['broken YAML', 'title: [open', 'line 1:'],
  ['an empty file', '', 'title must be text'],
  ['a list', '- a', 'must be a mapping'],
])('says the line of %s', (_, text, message) => {
  expect(problems(text)).toContain(message)
})
