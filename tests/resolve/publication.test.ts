import { describe, expect, it, test } from 'vitest'
import { blocks } from '../../src/annotate/blocks.ts'
import { encoding } from '../../src/annotate/encoding.ts'
import { language } from '../../src/annotate/language.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { timexes } from '../../src/annotate/timexes.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import type { DocumentMeta } from '../../src/model/DocumentMeta.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { publication } from '../../src/resolve/publication.ts'

async function read(text: string, meta: Partial<DocumentMeta> = {}) {
  const document = { text, meta: { source: 'x', ...meta }, messages: [] }
  const { layers, messages } = await runChain(
    [language, blocks, sentences, words, encoding, tokens, timexes, publication],
    document,
  )
  return { ...layers.publication, codes: messages.map(({ code }) => code) }
}

describe('publication', () => {
  it('keeps the day that is given, with its basis', async () => {
    expect(await read('A minister spoke.', { published: '2020-05-06', publishedBasis: 'markup' })).toMatchObject({
      published: '2020-05-06',
      publishedBasis: 'markup',
    })
  })

  test.each([
    'https://news.example/2017/10/25/dam',
    'https://news.example/world/2017-10-25-dam',
    'https://news.example/20171025/',
  ])('reads the day from the address %s', async (url) => {
    expect(await read('A minister spoke.', { url })).toMatchObject({ published: '2017-10-25', publishedBasis: 'url' })
  })

  it('gives every day that a weekday after a dated event leaves open, likeliest first', async () => {
    const text =
      'The minister of Varania said on Saturday that the dam would stay. Osterland, which signed the pact on July 14, 2015, had on March 30 asked to open it. The envoys left on March 9.'
    const { published, publishedCandidates = [], codes } = await read(text)
    expect(published).toBeUndefined()
    const days = publishedCandidates.map(({ date }) => date)
    expect(days).toEqual(expect.arrayContaining(['2016-04-02', '2016-04-09', '2016-04-16']))
    expect(publishedCandidates.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1)
    expect(publishedCandidates.map(({ probability }) => probability)).toEqual(
      publishedCandidates.map(({ probability }) => probability).toSorted((a, b) => b - a),
    )
    expect(codes).toContain('date-ambiguous')
  })

  it('is certain of the day that the text calls today', async () => {
    const text = 'The pact of 2026 ends today, May 5, 2031. The minister of Varania spoke of the dam.'
    expect(await read(text)).toMatchObject({ published: '2031-05-05', publishedBasis: 'text' })
  })

  test.each([
    'The council met today, 7 May, in Marlow. It last met on 3 June 2030.',
    'Law on dams passed\n\nBan to take effect on July 1, 2031\n\nThe council of Varania voted for it.',
    'Law on dams passed\n\nThe law will enter into force on July 1, 2031, the minister of Varania said.',
  ])('takes no day for its own that the text tells of something else: %s', async (text) => {
    expect((await read(text)).published).toBeUndefined()
  })

  it('reads the day beside a signature', async () => {
    const body = 'The council of Varania met and talked about the dam.\n\n'.repeat(9)
    expect(await read(`${body}Marlow, 7 May 2031`)).toMatchObject({
      published: '2031-05-07',
      publishedBasis: 'dateline',
    })
  })

  it('takes a year in a name for no time', async () => {
    const { publishedCandidates } = await read('The council of Varania met and talked about Agenda 2030 for a while.')
    expect(publishedCandidates).toBeUndefined()
  })

  it('knows who signs with name and office, an initial between', async () => {
    const { publishedCandidates = [] } = await read(
      'Barack H. Obama, President\n\nThe council of Varania met and talked about the dam.',
    )
    for (const { date } of publishedCandidates.slice(0, 10)) expect(date >= '2009' && date < '2017-03').toBe(true)
    expect(publishedCandidates.length).toBeGreaterThan(1)
  })

  it('takes a holder of an office to hold it at the time', async () => {
    const { publishedCandidates = [] } = await read(
      'President Barack Obama spoke on Monday in the harbour of Marlow. On April 3 the council of Varania had asked him to come.',
    )
    expect(publishedCandidates.length).toBeGreaterThan(1)
    for (const { date } of publishedCandidates.slice(0, 10)) expect(date >= '2009' && date < '2017-03').toBe(true)
  })

  it('gives years where the text leaves months and days open', async () => {
    const { publishedCandidates = [] } = await read('Barack Obama spoke of the dam in the harbour of Marlow.')
    expect(publishedCandidates[0]?.date).toMatch(/^20(09|1[0-6])$/)
  })

  it('says so where nothing in the text tells the year', async () => {
    const { publishedCandidates, codes } = await read(
      'The council of Varania met and talked about the dam for a while.',
    )
    expect(publishedCandidates).toBeUndefined()
    expect(codes).toEqual(['date-unknown'])
  })
})
