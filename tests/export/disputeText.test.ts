import { expect, test } from 'vitest'
import { disputeText } from '../../src/export/disputeText.ts'
import { parseDispute } from '../../src/read/parseDispute.ts'

const BEFORE = `# Ours, 2031.
title: The Lenka dam
parties:
  # The state upstream.
  - { id: varania, name: Varania }
issues:
  # Asked since March.
  - id: filling
    question: May the filling be negotiated?
    examples: [We are open to talks]
  - id: visits
    question: May inspectors visit the dam?
`
const dispute = parseDispute(BEFORE, 'dispute.yaml')

test('what did not change stays as it stands, comments and all', () => {
  const text = disputeText(dispute, BEFORE)
  for (const comment of BEFORE.match(/#.*/g) ?? []) expect(text).toContain(comment)
  expect(parseDispute(text, 'dispute.yaml')).toEqual(dispute)
})

test('a changed issue takes the place of the one before', () => {
  const [filling, visits] = dispute.issues
  const issues = [filling, { ...visits, question: 'Shall inspectors be let in?' }] as typeof dispute.issues
  const text = disputeText({ ...dispute, issues }, BEFORE)
  expect(text).toContain('# Asked since March.')
  expect(text).not.toContain('May inspectors visit')
  expect(parseDispute(text, 'dispute.yaml').issues).toEqual(issues)
})

test('a dispute without a file before is written whole', () => {
  expect(parseDispute(disputeText(dispute), 'dispute.yaml')).toEqual(dispute)
})
