import { describe, expect, it, test } from 'vitest'
import { blocks } from '../../src/annotate/blocks.ts'
import { encoding } from '../../src/annotate/encoding.ts'
import { language } from '../../src/annotate/language.ts'
import { occurrences } from '../../src/annotate/occurrences.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import type { Attribution } from '../../src/model/Attribution.ts'
import type { Dispute } from '../../src/model/Dispute.ts'
import type { Issue } from '../../src/model/Issue.ts'
import type { Layers } from '../../src/model/Layers.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { acts } from '../../src/resolve/acts.ts'
import { stances } from '../../src/resolve/stances.ts'

const issue = (id: string, question: string, examples: Issue['examples'] = []): Issue => ({
  id,
  question,
  terms: [],
  examples,
})

const DISPUTE: Dispute = {
  ...{ title: 'The Lenka dam', parties: [], instruments: [] },
  issues: [
    issue('filling', 'May the filling of the Lenka reservoir be negotiated?'),
    issue('accord', 'Should the Marlow accord be kept?'),
    issue('flow', 'Did Varania cut the flow of the river?'),
  ],
}

/** The act and stance of a statement "SOURCE CUE CONTENT." */
async function positionOf(source: string, cue: string, content: string, dispute: Dispute | undefined = DISPUTE) {
  const text = `${source} ${cue} ${content}.`
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const said: Attribution = {
    ...{ id: 's1', kind: 'indirect', confidence: 1 },
    ...{ source: [span(source)], cue: [span(cue)], content: [span(content)] },
  }
  const given = defineComponent({
    name: 'given',
    requires: [],
    assigns: ['attributions', 'entities', 'mentions', 'speakers'],
    run: () => ({ attributions: [said], entities: [], mentions: [], speakers: new Map() as Layers['speakers'] }),
  })
  const chain = [language, blocks, sentences, words, encoding, tokens, given, occurrences, acts, stances]
  const { layers } = await runChain(chain, { text, meta: { source: 'x' }, messages: [] }, dispute ? { dispute } : {})
  const { issue, stance, condition = [] } = layers.stances?.get('s1') ?? {}
  return {
    act: layers.acts?.get('s1')?.act,
    issue,
    stance,
    condition: condition.map(({ start, end }) => text.slice(start, end)),
  }
}

describe('stances', () => {
  test.each([
    ['said', 'that the filling of the reservoir will never be negotiated', 'filling', 'rejects'],
    ['said', 'that Varania is ready to negotiate the filling of the reservoir', 'filling', 'open'],
    ['rejected', 'negotiation over the filling of the reservoir', 'filling', 'rejects'],
    ['said', 'that Osterland will keep the Marlow accord', 'accord', 'supports'],
    ['said', 'that Osterland will abandon the Marlow accord', 'accord', 'rejects'],
    ['said', 'that Osterland will not scrap the Marlow accord', 'accord', 'supports'],
    ['said', 'that Varania cut the flow of the river in March', 'flow', 'supports'],
    ['denied', 'that Varania cut the flow of the river', 'flow', 'rejects'],
    ['said', 'it was a hoax that Varania cut the flow of the river', 'flow', 'rejects'],
    ['said', 'that Osterland will keep the Marlow accord even if Varania leaves', 'accord', 'supports'],
  ])('“%s %s” is about %s and %s', async (cue, content, issue, stance) => {
    expect(await positionOf('The minister', cue, content)).toMatchObject({ issue, stance })
  })

  test.each([
    ['said', 'that the negotiation of the filling of the reservoir was broadcast', 'filling'],
    ['said', 'that it will rest if there are negotiations over the reservoir', 'filling'],
    [
      'warned',
      'that without arms, if it gives up the reservoir, Varania will have to yield to any neighbour',
      'filling',
    ],
  ])('“%s %s” is about %s, and takes no side', async (cue, content, issue) => {
    expect(await positionOf('The minister', cue, content)).toMatchObject({ issue, stance: undefined })
  })

  test.each([
    ['Should Osterland lift the water toll?', 'condemned', 'the water toll', 'supports'],
    ['Should Osterland lift the water toll?', 'defended', 'the water toll', 'rejects'],
    ['Should Osterland lift the water toll?', 'said', 'the water toll must stay', 'rejects'],
    ['Should Osterland lift the water toll?', 'had no plans', 'to lift the water toll', 'rejects'],
    ['Should Osterland lift the water toll?', 'said', 'lifting the water toll would be a mistake', 'rejects'],
    ['Should Osterland lift the water toll?', 'ruled out', 'the removal of the water toll', 'rejects'],
    ['Should Osterland lift the water toll?', 'proposed', 'easing the water toll', 'supports'],
    ['Should the two sides agree to a pause?', 'appealed for', 'a pause', 'supports'],
    ['Should Osterland impose a water toll?', 'said', 'a water toll will never move us', 'rejects'],
    ['Should the river talks resume?', 'called for', 'a return to the talks', 'supports'],
    ['Should the two sides agree to a pause?', 'did not rule out', 'a pause', 'open'],
    ['Should the two sides agree to a pause?', 'said', 'there would be no pause', 'rejects'],
    ['Should the two sides agree to a pause?', 'said', 'it was too early to talk about a pause', 'resists'],
    [
      'Should Varania withdraw its guards from the dam?',
      'demanded',
      'that Varania pull its guards out of the dam',
      'supports',
    ],
  ])('to “%s” “%s %s” says: %s', async (question, cue, content, stance) => {
    const dispute = { ...DISPUTE, issues: [issue('asked', question)] }
    expect(await positionOf('The minister', cue, content, dispute)).toMatchObject({ stance })
  })

  it('takes no side in a question that is told', async () => {
    const dispute = { ...DISPUTE, issues: [issue('guards', 'Should Varania withdraw its guards from the dam?')] }
    const asked = await positionOf('The minister', 'would not say', 'whether the guards would be withdrawn', dispute)
    expect(asked).toMatchObject({ issue: 'guards', stance: undefined })
  })

  it('says on what a stance depends', async () => {
    const content = 'that Osterland will keep the Marlow accord as long as Varania opens the dam'
    expect(await positionOf('The minister', 'said', content)).toMatchObject({
      stance: 'conditional',
      condition: ['as long as Varania opens the dam'],
    })
  })

  it('takes the stance of an example that says the same', async () => {
    const examples = [{ text: 'We shall drink the Lenka dry', stance: 'rejects' as const }]
    const dispute = {
      ...DISPUTE,
      issues: [issue('filling', 'May the filling of the Lenka reservoir be limited?', examples)],
    }
    expect(await positionOf('The minister', 'said', 'that Varania shall drink the Lenka dry', dispute)).toMatchObject({
      issue: 'filling',
      stance: 'rejects',
    })
  })

  it('takes no stance without a dispute', async () => {
    const chain = await positionOf('The minister', 'said', 'that Osterland will keep the accord', {
      ...DISPUTE,
      issues: [],
    })
    expect(chain).toMatchObject({ issue: undefined, stance: undefined })
  })
})

describe('acts', () => {
  test.each([
    ['denied', 'that the dam leaks', 'REJECT'],
    ['accused', 'Varania of lying', 'ACCUSE'],
    ['urged', 'Varania to open the dam', 'REQUEST'],
    ['welcomed', 'the new schedule', 'SUPPORT'],
    ['called', 'the law a sham', 'REJECT'],
    ['called', 'the law a provocation', 'ACCUSE'],
    ['promised', 'a counterattack', 'THREATEN'],
    ['had no intention of', 'opening the dam', 'REJECT'],
    ['did not rule out', 'a pause', undefined],
    ['said', 'it rained in Karst', undefined],
  ])('“%s %s” is %s', async (cue, content, act) => {
    expect((await positionOf('The minister', cue, content)).act).toBe(act)
  })
})
