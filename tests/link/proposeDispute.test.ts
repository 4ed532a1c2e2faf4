import { describe, expect, it } from 'vitest'
import { toDisputeYaml } from '../../src/export/toDisputeYaml.ts'
import { proposeDispute } from '../../src/link/proposeDispute.ts'
import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { Statement } from '../../src/model/Statement.ts'
import { parseDispute } from '../../src/read/parseDispute.ts'

/** A report whose statements are its lines: Varania says the odd ones, Osterland the even ones, and rejects. */
function report(source: string, lines: readonly string[]): AnnotatedDocument {
  const text = lines.join('\n')
  const statements = lines.map((line, i): Statement => {
    const start = text.indexOf(line)
    const isVarania = i % 2 === 0
    return {
      ...{ id: `s${i}`, kind: 'indirect', source: [], cue: [], confidence: 1, speaker: isVarania ? 'v' : 'o' },
      ...(isVarania ? {} : { act: 'REJECT' }),
      content: [{ start, end: start + line.length }],
    }
  })
  return {
    ...{
      format: 'standoff/1',
      kind: 'document',
      offsetUnit: 'utf16',
      id: source,
      textId: source,
      text,
      meta: { source },
    },
    ...{ producer: { standoff: '0', models: {}, ontology: '0' }, sentences: [], times: [], events: [], messages: [] },
    ...{ mentions: [], instrumentStates: [], statements },
    entities: [
      { id: 'v', type: 'country', name: 'Varania', roles: [] },
      { id: 'o', type: 'country', name: 'Osterland', roles: [] },
    ],
  }
}

const REPORTS = [
  report('a.txt', ['Osterland must lift the sanctions', 'Osterland will lift the sanctions', 'they fill the dam']),
  report('b.txt', [
    'Osterland should lift the sanctions',
    'Varania may fill the dam',
    'they lift the sanctions',
    'the rain fell',
  ]),
]

async function* stream(documents: readonly AnnotatedDocument[]) {
  yield* documents
}

describe('proposeDispute', () => {
  it('proposes as an issue what is demanded and refused', async () => {
    const { issues } = await proposeDispute(stream(REPORTS))
    expect(issues[0]).toMatchObject({ id: 'sanctions', question: 'Should Osterland lift sanctions?' })
    expect(issues[0]?.because).toContain('a.txt')
  })

  it('proposes those who speak most as parties', async () => {
    const { parties } = await proposeDispute(stream(REPORTS))
    expect(parties.map(({ name }) => name)).toEqual(['Varania', 'Osterland'])
  })

  it('gives the same for any order of the documents', async () => {
    expect(await proposeDispute(stream(REPORTS.toReversed()))).toEqual(await proposeDispute(stream(REPORTS)))
  })

  it('writes a file that is read again, each proposal with its reason', async () => {
    const yaml = toDisputeYaml(await proposeDispute(stream(REPORTS)))
    expect(parseDispute(yaml, 'dispute.yaml').issues[0]?.id).toBe('sanctions')
    expect(yaml).toMatch(/# \d statements for, \d against; “.*” \(a\.txt\)/)
  })
})
