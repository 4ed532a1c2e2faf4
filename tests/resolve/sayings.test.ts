import { describe, expect, it } from 'vitest'
import { blocks } from '../../src/annotate/blocks.ts'
import { encoding } from '../../src/annotate/encoding.ts'
import { language } from '../../src/annotate/language.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { timexes } from '../../src/annotate/timexes.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import type { Attribution } from '../../src/model/Attribution.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { publication } from '../../src/resolve/publication.ts'
import { sayings } from '../../src/resolve/sayings.ts'
import { times } from '../../src/resolve/times.ts'

type Told = readonly [source: string, cue: string, content: string, within?: string]

/** The speaker of a statement is its source's last word; statements count from "s1". */
async function said(text: string, published: string, ...statements: readonly Told[]) {
  let from = 0
  const find = (words: string) => {
    if (!words) return []
    const start = text.indexOf(words, from)
    return [{ start, end: start + words.length }]
  }
  const attributions = statements.map(([source, cue, content, within], index): Attribution => {
    const spans = { source: find(source), cue: find(cue), content: find(content) }
    from = Math.max(from, ...spans.cue.map(({ end }) => end))
    return { id: `s${index + 1}`, kind: 'indirect', ...spans, ...(within && { within }), confidence: 1 }
  })
  const given = defineComponent({
    name: 'given',
    requires: [],
    assigns: ['attributions', 'speakers'],
    run: () => ({
      attributions,
      speakers: new Map(
        statements.map(([source], index) => [`s${index + 1}`, { speaker: source.split(' ').at(-1) ?? '' }]),
      ),
    }),
  })
  const chain = [language, blocks, sentences, words, encoding, tokens, timexes, publication, times, given, sayings]
  const { layers } = await runChain(chain, { text, meta: { source: 'x', published }, messages: [] })
  return attributions.map(({ id }) => layers.sayings?.get(id))
}

describe('sayings', () => {
  it('takes the time beside the cue', async () => {
    const text = 'Minister Kole said on Tuesday that the dam would stay until Friday.'
    const [saying] = await said(text, '2024-05-16', ['Minister Kole', 'said', 'that the dam would stay until Friday'])
    expect(saying).toMatchObject({ said: '2024-05-14', resolution: { said: { rule: 'own-time' } } })
  })

  it('leaves out a time that is part of what was said', async () => {
    const text = 'Minister Kole said that the dam had opened on Monday.'
    const [saying] = await said(text, '2024-05-16', ['Minister Kole', 'said', 'that the dam had opened on Monday'])
    expect(saying).toMatchObject({ said: '2024-05-16', resolution: { said: { rule: 'occasion' } } })
  })

  it('goes on with the occasion of the same speaker', async () => {
    const text =
      'Minister Kole said on Tuesday that the dam would stay. Osterland is not pleased. The pact holds, Kole said.'
    const sayings = await said(
      text,
      '2024-05-16',
      ['Minister Kole', 'said', 'that the dam would stay'],
      ['Kole', 'said', 'The pact holds'],
    )
    expect(sayings[1]).toMatchObject({ said: '2024-05-14', resolution: { said: { rule: 'same-speaker' } } })
  })

  it('leaves a standing position without a day', async () => {
    const filler = 'The dam is old. It holds the river. It was built for the mills. Nobody lives there. '
    const text = `${filler}Many farmers want the dam to stay.`
    const [saying] = await said(text, '2024-05-16', ['Many farmers', 'want', 'the dam to stay'])
    expect(saying).toBeUndefined()
  })

  it('takes the time of what stands before the cue', async () => {
    const text = 'After talks with envoys of Osterland in March, Minister Kole said that the dam would stay.'
    const [saying] = await said(text, '2024-05-16', ['Minister Kole', 'said', 'that the dam would stay'])
    expect(saying).toMatchObject({ said: '2024-03', resolution: { said: { rule: 'own-time' } } })
  })

  it('leaves what had been said before without a day', async () => {
    const text = 'The council met on Tuesday. Minister Kole had promised that the dam would stay.'
    const [saying] = await said(text, '2024-05-16', ['Minister Kole', 'had promised', 'that the dam would stay'])
    expect(saying).toBeUndefined()
  })

  it('goes on with the time told before where the words say so', async () => {
    const text =
      'Envoys of both sides met in Marlow on March 9. In the same meeting, Minister Kole said that the dam would stay.'
    const [saying] = await said(text, '2024-05-16', ['Minister Kole', 'said', 'that the dam would stay'])
    expect(saying).toMatchObject({ said: '2024-03-09', resolution: { said: { rule: 'told-time' } } })
  })

  it('takes what the lead tells as done for the occasion', async () => {
    const text =
      'Farmers voted on Tuesday to keep the dam. The river is high. Minister Kole stressed that the pact holds.'
    const [saying] = await said(text, '2024-05-16', ['Minister Kole', 'stressed', 'that the pact holds'])
    expect(saying).toMatchObject({ said: '2024-05-14', resolution: { said: { rule: 'occasion' } } })
  })

  it('knows no occasion of a report that tells what was done on several days', async () => {
    const text =
      'Varania closed the dam on Tuesday. Farmers blocked the road on Monday. Minister Kole said that the pact holds.'
    const [saying] = await said(text, '2024-05-16', ['Minister Kole', 'said', 'that the pact holds'])
    expect(saying).toBeUndefined()
  })

  it('goes on with the time at which a paragraph sets out', async () => {
    const text =
      'The court ruled today that the dam stays.\n\nLast week, the judges heard both sides. The lawyer Orlan argued that the pact holds.'
    const sayings = await said(
      text,
      '2024-05-16',
      ['The court', 'ruled', 'that the dam stays'],
      ['The lawyer Orlan', 'argued', 'that the pact holds'],
    )
    expect(sayings[1]).toMatchObject({ said: '2024-W19', resolution: { said: { rule: 'told-time' } } })
  })

  it('dates what one says of oneself by what is said around it', async () => {
    const text = 'Minister Kole said on Tuesday that Minister Kole hoped that the dam would stay.'
    const sayings = await said(
      text,
      '2024-05-16',
      ['Minister Kole', 'said', 'that Minister Kole hoped that the dam would stay'],
      ['Minister Kole', 'hoped', 'that the dam would stay', 's1'],
    )
    expect(sayings[1]).toMatchObject({ said: '2024-05-14', resolution: { said: { rule: 'within' } } })
  })

  it('leaves what a paper tells in passing without a day', async () => {
    const filler = 'The dam opened today. It holds the river. It was built for the mills. Nobody lives there. '
    const text = `${filler}According to Reuters, few dams are older.`
    const [saying] = await said(text, '2024-05-16', ['Reuters', 'According to', 'few dams are older'])
    expect(saying).toBeUndefined()
  })

  it("dates a release's own words by its day, and not those of others that it takes up", async () => {
    const text = 'We condemn the closing of the dam. Osterland is spreading lies that the dam is unsafe.'
    const sayings = await said(
      text,
      '2024-05-16',
      ['We', 'condemn', 'the closing of the dam'],
      ['Osterland', 'is spreading', 'that the dam is unsafe'],
    )
    expect(sayings.map((saying) => saying?.said)).toEqual(['2024-05-16', undefined])
  })

  it('leaves what somebody writes in a book without a day', async () => {
    const text = 'The dam opened on Tuesday. Minister Kole wrote in her memoir that the pact holds.'
    const [saying] = await said(text, '2024-05-16', ['Minister Kole', 'wrote', 'that the pact holds'])
    expect(saying).toBeUndefined()
  })
})
