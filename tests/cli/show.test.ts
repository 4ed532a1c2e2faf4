import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { changesText } from '../../src/cli/show/changesText.ts'
import { checkFilter } from '../../src/cli/show/checkFilter.ts'
import { positionsText } from '../../src/cli/show/positionsText.ts'
import { relationsText } from '../../src/cli/show/relationsText.ts'
import { sameText } from '../../src/cli/show/sameText.ts'
import { toTable } from '../../src/cli/show/toTable.ts'
import { wrapWords } from '../../src/cli/show/wrapWords.ts'
import type { Change } from '../../src/model/Change.ts'
import type { PositionRow } from '../../src/store/PositionRow.ts'
import type { StatementRow } from '../../src/store/StatementRow.ts'

const at = (stance: 'rejects' | 'supports', date: string) => ({ stance, date, document: 'd', id: 's1' })
const position = (party: string, rest: Partial<PositionRow>): PositionRow => ({
  ...{ party, partyName: party, issue: 'dam', question: 'Should the Lenka dam be closed?' },
  ...{ summary: 'no statement', evidence: [], changes: [], ...rest },
})
const resolution = { confidence: 1, by: 'machine', reason: 'told', rule: 'told' } as const
const moved: Change = {
  ...({ kind: 'change', party: 'Osterland', issue: 'dam', changed: true, resolution } as const),
  ...{ from: at('rejects', '2031-03-02'), to: at('supports', '2031-06-03') },
}

describe('positions', () => {
  const positions = [
    position('Varania', { stance: 'rejects', summary: 'unchanged since 2031-03-04' }),
    position('Osterland', {
      stance: 'supports',
      summary: 'changed between 2031-03-02 and 2031-06-03',
      changes: [moved],
    }),
    position('Karst', {}),
  ]
  test('are issue by party: the stance, the move, or a dash', () => {
    const [header = '', row = ''] = positionsText(positions, 'r.db', 80).split('\n')
    expect(header.split(/ {2,}/)).toEqual(['issue', 'Varania', 'Osterland', 'Karst'])
    expect(row.split(/ {2,}/)).toEqual(['dam', 'rejects', 'rejects → supports (2031-06)', '–'])
  })

  test('come with the question, and with the command that shows the words', () => {
    const text = positionsText(positions, 'r.db', 80)
    expect(text).toContain('dam: Should the Lenka dam be closed?')
    expect(text).toContain('standoff show timeline --record r.db --party Varania --issue dam')
  })
})

test('a narrow table leaves out what matters least, and cuts paths at their start', () => {
  const line = {
    date: '2031-05-02',
    words: 'the dam stays closed until all have left',
    where: `${'reports/'.repeat(9)}may.txt:1-9`,
  }
  expect(toTable([line], 50).split('\n')[0]).toBe('date        words')
  const [, row = ''] = toTable([line], 100).split('\n')
  expect(row).toMatch(/…\S*\/may\.txt:1-9$/)
  expect(stringWidth(row)).toBeLessThanOrEqual(100)
})

test('words are wrapped to the width, after an indent', () => {
  const options = { width: 12, indent: '  ', bold: () => false }
  expect(wrapWords(['the', 'dam', 'stays', 'closed'], options)).toBe('  the dam\n  stays\n  closed')
})

test('a filter that nothing can fit is told, with what may stand there', () => {
  const dispute = {
    title: 'The dam',
    parties: [],
    instruments: [],
    issues: [{ id: 'dam', question: 'Closed?', terms: [], examples: [] }],
  }
  expect(() => checkFilter({ issue: 'dim' }, dispute)).toThrow('Choose of dam.')
  expect(() => checkFilter({ from: '2031-05', to: '2031-04' }, dispute)).toThrow('Turn them round')
  expect(() => checkFilter({ issue: 'dam', from: '2031-05', to: '2031-05-01' }, dispute)).not.toThrow()
})

describe('texts', () => {
  const told = (outlet: string, words: string): StatementRow => ({
    ...{ row: 'statement', kind: 'indirect', document: outlet, id: 's1', origin: `${outlet}.txt`, start: 0, end: 9 },
    ...{ outlet, date: '2031-05-02', source: 'Orel', cue: 'said', words, groups: ['g'], confidence: 0.9 },
  })
  const [post, courier] = [told('Post', 'the regime keeps the dam closed'), told('Courier', 'the dam stays closed')]

  test('tell a wording against the canonical one, and what each report chose', () => {
    const group = {
      id: 'g',
      of: 'statement',
      canonical: { document: 'Post', id: 's1' },
      reason: 'told',
      confidence: 0.8,
    }
    const text = sameText([{ ...group, of: 'statement', tellings: [post, courier] }], 120)
    expect(text).toContain('the [-regime keeps the-] dam {+stays+} closed')
    expect(text).toContain('names “Orel”; quotes nothing; loaded: regime')
  })

  test('tell a claim and its denial once, with why and where the words are', () => {
    const relation = { kind: 'denies', from: post, to: courier, resolution } as const
    const text = relationsText([relation, relation], 120)
    expect(text.match(/Orel denies Orel · 100 %: told/g)).toHaveLength(1)
    expect(text).toContain('Courier.txt:0-9')
  })

  test('tell both times of a change with their words', () => {
    const evidence = [
      { ...post, document: 'd', stance: 'rejects' },
      { ...courier, document: 'd', id: 's2' },
    ] as const
    const text = changesText([position('Osterland', { summary: 'changed', changes: [moved], evidence })], 120)
    expect(text).toContain('rejects · 2031-03-02 · Orel · Post.txt:0-9')
    expect(text).toContain('the regime keeps the dam closed')
  })
})
