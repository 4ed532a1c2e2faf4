import { expect, it } from 'vitest'
import type { Dispute } from '../../src/model/Dispute.ts'
import { whoIn } from '../annotate/whoIn.ts'

it('takes the name in the source', async () => {
  const { statement } = await whoIn('Peter Hartmann said that the dam is safe.', [
    { source: 'Peter Hartmann', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Peter Hartmann', rule: 'name' })
})

it('lets a pronoun mean the person who spoke before', async () => {
  const { statement } = await whoIn('Anna Lindt came to Geneva. She said that the dam is safe.', [
    { source: 'She', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', rule: 'pronoun' })
})

it('carries the speaker on where the source is left out', async () => {
  const { statement } = await whoIn('Peter Hartmann said that the dam is safe, adding that the works go on.', [
    { source: 'Peter Hartmann', cue: 'said', content: 'that the dam is safe' },
    { cue: 'adding', content: 'that the works go on' },
  ])
  expect(statement('s2')).toMatchObject({ speaker: 'Peter Hartmann', rule: 'elliptical' })
})

it('prefers the subject of the clause to who spoke before it in the sentence', async () => {
  const { statement } = await whoIn(
    'According to the Marlow Post, Anna Lindt refused the offer, stressing that the dam is safe.',
    [
      { source: 'the Marlow Post', cue: 'According to', content: 'Anna Lindt refused the offer' },
      { source: 'Marlow Post', cue: 'stressing', content: 'that the dam is safe' },
    ],
  )
  expect(statement('s2')).toMatchObject({ speaker: 'Anna Lindt' })
})

it('takes a name with what stands after it for the speaker, though the source has only the end of that', async () => {
  const { statement } = await whoIn('Anna Lindt, head of the Water Board, told us that the dam is safe.', [
    { source: 'Water Board,', cue: 'told', content: 'that the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt' })
})

it('lets nobody own a paper that is only dated by its possessor', async () => {
  const { statement } = await whoIn('Anna Lindt made an announcement. Friday’s announcement said the dam is safe.', [
    { source: 'Friday’s announcement', cue: 'said', content: 'the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', rule: 'document-maker' })
})

it.each([
  ['“The dam is safe,” Reuters said, quoting Anna Lindt.', 'Reuters', 'said', '“The dam is safe,”'],
  ['The dam is safe, a newspaper reported, citing Anna Lindt.', 'a newspaper', 'reported', 'The dam is safe'],
  ['Anna Lindt was quoted by Reuters as saying that the dam is safe.', 'Reuters', 'saying', 'that the dam is safe'],
])('has whom an outlet quotes speak: %s', async (text, source, cue, content) => {
  const { statement } = await whoIn(text, [{ source, cue, content }])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', rule: 'quoted', viaKind: 'outlet' })
})

it('has a country speak for itself', async () => {
  const { statement } = await whoIn('Norway warned that the talks would end.', [
    { source: 'Norway', cue: 'warned', content: 'that the talks would end' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Norway', party: 'Norway', rule: 'country' })
})

it('lets an officer speak for the country in the title, and a former one for nobody', async () => {
  const now = await whoIn('Norwegian Foreign Minister Anna Lindt said that the dam is safe.', [
    { source: 'Norwegian Foreign Minister Anna Lindt', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(now.statement('s1')).toMatchObject({ speaker: 'Anna Lindt', party: 'Norway' })
  const then = await whoIn('Former Norwegian Foreign Minister Anna Lindt said that the dam is safe.', [
    { source: 'Former Norwegian Foreign Minister Anna Lindt', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(then.statement('s1').party).toBeUndefined()
})

it('names the outlet that the words came through', async () => {
  const { statement } = await whoIn('Anna Lindt told Reuters that the dam is safe.', [
    { source: 'Anna Lindt', cue: 'told', content: 'that the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ via: 'Reuters', viaKind: 'outlet', addressee: ['Reuters'] })
})

it('gives a paper to who made it', async () => {
  const { statement } = await whoIn('Anna Lindt filed a lawsuit on Monday. The lawsuit says that the dam is unsafe.', [
    { source: 'The lawsuit', cue: 'says', content: 'that the dam is unsafe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', rule: 'document-maker' })
})

it.each([
  ['Two diplomats', 'official'],
  ['A senior official', 'official'],
  ['Two officials briefed on the talks', 'official'],
  ['A person familiar with the matter', 'unnamed'],
  ['Several sources', 'unnamed'],
])('says that %s speak without a name', async (source, viaKind) => {
  const { statement } = await whoIn(`${source} said that the dam is safe.`, [
    { source, cue: 'said', content: 'that the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: expect.stringMatching(/^(?:Two|A|Several)/), viaKind })
})

it('says that state television carried the words', async () => {
  const { statement } = await whoIn('Anna Lindt told state television that the dam is safe.', [
    { source: 'Anna Lindt', cue: 'told', content: 'that the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', viaKind: 'outlet' })
})

const dispute: Dispute = {
  title: 'The Lenka dam',
  parties: [
    { id: 'varania', name: 'Varania', members: ['Varania', 'Karst', 'Varanian government', 'Tomas Kerel'] },
    { id: 'greens', name: 'River Union', members: ['River Union', 'Ilka Dorn'] },
  ],
  issues: [],
  instruments: [{ name: 'Marlow Accord', aliases: [], states: [] }],
}

it.each([
  ['Varania', 'Varania'],
  ['The Varanian delegation', 'Varania'],
  ['Karst', 'Varania'],
  ['Kerel', 'Varania'],
  ['Ilka Dorn', 'River Union'],
])('counts %s to the party of the dispute', async (source, party) => {
  const { statement } = await whoIn(
    `The River Union met Varania in spring. ${source} said that the dam is safe.`,
    [{ source, cue: 'said', content: 'that the dam is safe' }],
    dispute,
  )
  expect(statement('s1').party).toBe(party)
})

it('takes what the source is about, not the first name in it', async () => {
  const { statement } = await whoIn('Anna Lindt came to Geneva. Critics of Anna Lindt said that the dam is unsafe.', [
    { source: 'Critics of Anna Lindt', cue: 'said', content: 'that the dam is unsafe' },
  ])
  expect(statement('s1').speaker).toBe('Critics of Anna Lindt')
})

it('has two who speak together be a group, and a president and founder one person', async () => {
  const two = await whoIn('Anna Lindt and Peter Hartmann said that the dam is safe.', [
    { source: 'Anna Lindt and Peter Hartmann', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(two.statement('s1').speaker).toBe('Anna Lindt and Peter Hartmann')
  const one = await whoIn('The president and founder of the club said that the dam is safe.', [
    { source: 'The president and founder of the club', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(one.statement('s1').speaker).toMatch(/^The president/)
})

it('gives a relative clause to whom it belongs', async () => {
  const { statement } = await whoIn('Anna Lindt met with engineers who say that the dam is unsafe.', [
    { source: 'who', cue: 'say', content: 'that the dam is unsafe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'engineers', rule: 'relative' })
})

it('gives "we" in a quotation to who speaks the quotation, though the name comes after', async () => {
  const { statement } = await whoIn('“We have promised that the dam will stand. It is safe,” Anna Lindt said.', [
    { source: 'We', cue: 'have promised', content: 'that the dam will stand' },
    { source: 'Anna Lindt', cue: 'said', content: 'It is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', rule: 'first-person' })
})

it('knows a quotation set apart by the same words with their speaker', async () => {
  const text = '“The dam is safe.”\n\nKarel Moray spoke first. “The dam is safe,” Anna Lindt said.'
  const { statement } = await whoIn(text, [
    { source: 'Karel Moray', cue: 'spoke', content: 'first' },
    { cue: '“', content: 'The dam is safe.' },
    { source: 'Anna Lindt', cue: 'said', content: 'The dam is safe' },
  ])
  expect(statement('s2')).toMatchObject({ speaker: 'Anna Lindt', rule: 'repeated' })
})

it('gives what is "reportedly" so to nobody before an outlet is named', async () => {
  const { statement } = await whoIn('Anna Lindt said that the dam is safe. The council reportedly left the hall.', [
    { source: 'Anna Lindt', cue: 'said', content: 'that the dam is safe' },
    { cue: 'reportedly', content: 'left the hall' },
  ])
  expect(statement('s2').speaker).toBeUndefined()
})

it('has an agency speak for its country only where the state runs it', async () => {
  const said = (source: string) => [{ source, cue: 'reported', content: 'that the dam is safe' }]
  const state = await whoIn('Xinhua reported that the dam is safe. China is calm.', said('Xinhua'))
  const paper = await whoIn('Bloomberg reported that the dam is safe. The United States is calm.', said('Bloomberg'))
  expect(state.statement('s1').party).toBe('China')
  expect(paper.statement('s1').party).toBe('Bloomberg')
})

it('gives "we" in a signed statement to the officer who signs it', async () => {
  const text = 'Anna Lindt, Foreign Minister of Norway\n\nWe call on the council to meet. The dam is safe.'
  const { statement } = await whoIn(text, [{ source: 'We', cue: 'call on', content: 'to meet' }])
  expect(statement('s1').speaker).toBe('Anna Lindt')
})

it('takes who sued, not whom, for the speaker of "charging"', async () => {
  const { statement } = await whoIn('Anna Lindt sued the council and its chair, charging that they hid a report.', [
    { source: 'the council and its chair', cue: 'charging', content: 'that they hid a report' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', rule: 'elliptical-subject' })
})

it('takes the part of a source that stands in the sentence of its cue', async () => {
  const { statement } = await whoIn('Anna Lindt, spokeswoman\n\nNorway is spreading lies about the dam.', [
    { source: ['Anna Lindt', 'Norway'], cue: 'is spreading lies', content: 'about the dam' },
  ])
  expect(statement('s1').speaker).toBe('Norway')
})

it('gives what a paper says in a relative clause to who made it', async () => {
  const { statement } = await whoIn('Anna Lindt made a report that says that the walls crack.', [
    { source: 'that', cue: 'says', content: 'that the walls crack' },
  ])
  expect(statement('s1').speaker).toBe('Anna Lindt')
})

it('lets somebody whom no word list knows speak', async () => {
  const { statement } = await whoIn('A spokeman for the Water Board said that the dam is safe.', [
    { source: 'A spokeman for the Water Board', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(statement('s1').speaker).toBe('A spokeman')
})

it('keeps the agency that quotes somebody apart from who speaks', async () => {
  const { statement } = await whoIn('Anna Lindt came to Geneva. Reuters quoted her as saying that the dam is safe.', [
    { source: 'Reuters', cue: 'quoted', content: 'her as saying that the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', via: 'Reuters', viaKind: 'outlet' })
})

it.each([
  ['in a statement on Twitter', 'platform'],
  ['in a letter to the council', 'document'],
])('tells that words came %s', async (by, viaKind) => {
  const { statement } = await whoIn(`Anna Lindt said ${by} that the dam is safe.`, [
    { source: 'Anna Lindt', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(statement('s1')).toMatchObject({ speaker: 'Anna Lindt', viaKind })
})

it.each([
  ['then-Norwegian Foreign Minister', 'Norway'],
  ['former Norwegian Foreign Minister', undefined],
  ['Norwegian businesswoman', undefined],
])('lets a %s speak for %s', async (title, party) => {
  const { statement } = await whoIn(`In spring, ${title} Anna Lindt said that the dam is safe.`, [
    { source: `${title} Anna Lindt`, cue: 'said', content: 'that the dam is safe' },
  ])
  expect(statement('s1').party).toBe(party)
})
