import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { blocks } from '../../src/annotate/blocks.ts'
import { encoding } from '../../src/annotate/encoding.ts'
import { language } from '../../src/annotate/language.ts'
import { occurrences } from '../../src/annotate/occurrences.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import type { Attribution } from '../../src/model/Attribution.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'

async function actsIn(text: string, attributions: readonly Attribution[] = []) {
  const said = defineComponent({ name: 'said', requires: [], assigns: ['attributions'], run: () => ({ attributions }) })
  const chain = [language, blocks, sentences, words, encoding, tokens, said, occurrences]
  const { layers } = await runChain(chain, { text, meta: { source: 'x' }, messages: [] })
  return (layers.occurrences ?? []).map((act) => ({
    ...act,
    words: act.trigger.map(({ start, end }) => text.slice(start, end)).join(' '),
  }))
}

describe('occurrences', () => {
  test.each([
    ['Varania fired two ballistic missiles on Monday.', { type: 'MOBILIZE', mode: 'weapons', words: 'fired' }],
    [
      'Osterland imposed new sanctions on Varania in March.',
      { type: 'SANCTION', mode: 'discontinue', words: 'imposed sanctions' },
    ],
    ['Police arrested the minister in Karst on Sunday.', { type: 'COERCE', mode: 'arrest', words: 'arrested' }],
    [
      'Varania withdrew its troops from the valley last week.',
      { type: 'RETREAT', mode: 'withdraw', words: 'withdrew' },
    ],
    ['Varania withdrew from the treaty last week.', { type: 'SANCTION', mode: 'withdraw', words: 'withdrew' }],
    ['On Monday the court ruled that the dam was unlawful.', { type: 'SANCTION', mode: 'convict', words: 'ruled' }],
    ['The court issued a ruling on the dam.', { type: 'SANCTION', mode: 'convict', words: 'ruling' }],
    ['The king suspended parliament in May.', { type: 'COERCE', mode: 'restrict', words: 'suspended' }],
    ['Osterland recognized the island as an independent state.', { type: 'SUPPORT', words: 'recognized' }],
    ['Fighters from Varania violated the ceasefire on Sunday.', { type: 'ASSAULT', words: 'violated' }],
    ['The rebels released two journalists on Friday.', { type: 'RETREAT', mode: 'release', words: 'released' }],
  ])('codes the act of “%s”', async (text, act) => {
    expect(await actsIn(text)).toEqual([expect.objectContaining({ ...act, status: 'happened' })])
  })

  test.each([
    ['Osterland decided not to ratify the treaty.', { type: 'REJECT', status: 'happened', words: 'ratify' }],
    [
      'Ties suffered when the minister decided not to certify that Varania complies.',
      { type: 'REJECT', status: 'happened', words: 'certify' },
    ],
    ['Osterland refused to sign the treaty.', { type: 'REJECT', status: 'happened', words: 'refused sign' }],
  ])('takes what is withheld for one act: “%s”', async (text, act) => {
    expect(await actsIn(text)).toEqual([expect.objectContaining(act)])
  })

  it('tells acts of two dates apart', async () => {
    const text = 'In July, Varania tested a missile. In November, Varania tested a missile.'
    expect(await actsIn(text)).toHaveLength(2)
  })

  it('takes no month for a march', async () => {
    expect(await actsIn('The rain came in late March to the valley.')).toEqual([])
  })

  test.each([
    ['The minister will meet the president of Varania next week.', { type: 'AGREE', status: 'planned' }],
    ['Varania did not attack the village near the dam.', { type: 'ASSAULT', status: 'denied' }],
    ['Osterland could impose sanctions on the government of Varania.', { type: 'SANCTION', status: 'hypothetical' }],
    [
      'Varania threatened to attack the dam in the north.',
      { type: 'THREATEN', mode: 'violence', status: 'threatened' },
    ],
    ['Osterland will continue to cooperate with its neighbours.', { type: 'AGREE', status: 'planned' }],
    ['Halden demanded that Varania withdraw its troops.', { type: 'RETREAT', status: 'hypothetical' }],
    ['No soldier of Varania attacked the village.', { type: 'ASSAULT', status: 'denied' }],
    ['They spoke of the possibility of ending the war.', { type: 'RETREAT', status: 'hypothetical' }],
    ['The envoys were due to meet in Karst on Friday.', { type: 'AGREE', status: 'planned' }],
    ['The two sides have yet to sign the agreement.', { type: 'AGREE', status: 'planned' }],
    ['The talks will resume next week.', { type: 'AGREE', status: 'planned' }],
    ['There were no talks with the rebels.', { type: 'CONSULT', status: 'denied' }],
    ['Osterland denied having attacked the village.', { type: 'ASSAULT', status: 'denied' }],
    ['The attack on the village was foiled.', { type: 'ASSAULT', status: 'denied' }],
    ['Halden denied that Varania attacked the village.', { type: 'ASSAULT', status: 'denied' }],
    ['Halden condemned the attack on the village.', { type: 'ASSAULT', status: 'happened' }],
    ['Osterland to expel envoy of Varania', { type: 'SANCTION', status: 'planned' }],
  ])('gives the status of “%s”', async (text, act) => {
    expect(await actsIn(text)).toContainEqual(expect.objectContaining(act))
  })

  test.each([
    ['Varania announced a halt to its missile tests on Monday.', { type: 'CONCEDE', words: 'announced halt' }],
    ['Osterland agreed to release the prisoners.', { type: 'CONCEDE', words: 'agreed release' }],
    ['The envoys reached a settlement with the company in court.', { type: 'AGREE', words: 'reached settlement' }],
    ['Varania conducted a series of nuclear tests last year.', { type: 'MOBILIZE', words: 'conducted tests' }],
    ['Halden refused to attend the summit.', { type: 'REJECT', words: 'refused attend summit' }],
    ['A state of emergency was declared in Karst.', { type: 'COERCE', words: 'state of emergency declared' }],
  ])('takes a verb and what it announces, agrees to or carries out for one act: “%s”', async (text, act) => {
    expect(await actsIn(text)).toEqual([expect.objectContaining({ ...act, status: 'happened' })])
  })

  test.each([
    ['Varania has the ability to attack the dam.'],
    ['Varania needs no further missile tests.'],
    ['Halden announced the names of the winners.'],
  ])('finds no act in what one could or need not do, nor in plain announcing: “%s”', async (text) => {
    expect(await actsIn(text)).toEqual([])
  })

  it('takes a threat and what it threatens for one act', async () => {
    const act = { type: 'THREATEN', mode: 'restrict', status: 'threatened', words: 'threatened strike' }
    expect(await actsIn('The union threatened to strike.')).toEqual([expect.objectContaining(act)])
  })

  test.each([
    ['The visit of the president was cancelled.', 'cancelled'],
    ['The union called off a strike.', 'called off'],
    ['The union called a strike off.', 'called'],
  ])('finds no act in what is called off: “%s”', async (text, words) => {
    expect(await actsIn(text)).toEqual([expect.objectContaining({ words })])
  })

  it('reads verbs in a headline, whatever their tags', async () => {
    expect(await actsIn('Farmers Sue Osterland Over Lenka Dam')).toMatchObject([{ type: 'ACCUSE', words: 'Sue' }])
  })

  it('gives a vote its numbers', async () => {
    const [vote] = await actsIn('The Assembly passed the bill with 42 votes in favor and three against on Tuesday.')
    expect(vote?.quantities).toMatchObject([
      { value: 42, unit: 'votes-for' },
      { value: 3, unit: 'votes-against' },
    ])
  })

  it('names the statement in whose content the act stands', async () => {
    const text = 'Halden said that Varania fired a missile on Monday.'
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const said: Attribution = {
      ...{ id: 's1', kind: 'indirect', source: [span('Halden')], cue: [span('said')], confidence: 1 },
      content: [span('that Varania fired a missile on Monday')],
    }
    expect((await actsIn(text, [said]))[0]?.within).toBe('s1')
  })

  it('survives any text, and keeps its spans inside', async () => {
    const words = fc.constantFrom(
      'attack',
      'will',
      'sanctions',
      '“',
      'vote',
      '3-2',
      'half',
      '$5',
      '\n\n',
      'if',
      '😀',
      'not',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words), async (parts) => {
        const text = parts.join(' ')
        for (const { trigger } of await actsIn(text))
          for (const { start, end } of trigger) expect(0 <= start && start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
