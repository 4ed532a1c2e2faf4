import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/read/html/readHtml.ts'

const SENTENCE = 'The flow of the Lenka was never cut, the water minister said, and nobody had asked for it to be cut.'

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

const read = (html: string) => readHtml({ html, source: 'page.html' })

describe('readHtml', () => {
  test('gives the headline and the paragraphs, a blank line between, without menus and captions', () => {
    const { text } = read(
      page(
        '<title>Dam talks fail | Herald</title><meta property="og:site_name" content="Herald">',
        `<nav><a href="/">Home</a></nav><article><h1>Dam talks fail</h1><figure><img src="d.jpg"><figcaption>A dam</figcaption></figure>
         <p>${SENTENCE}</p>\n<p>One <b>bold</b>\n   word.<br>A new line&nbsp;&mdash; here. ${SENTENCE}</p><ul><li>${SENTENCE}</li></ul></article><footer>©</footer>`,
      ),
    )
    expect(text).toBe(
      `Dam talks fail\n\n${SENTENCE}\n\nOne bold word.\nA new line\u00a0— here. ${SENTENCE}\n\n${SENTENCE}`,
    )
  })

  test('takes a fragment whole', () => {
    expect(read('<p>KARST</p>\n<p>One.</p>Two<div>Three</div>').text).toBe('KARST\n\nOne.\n\nTwo\n\nThree')
  })

  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"Organization"},{"@type":["NewsArticle"],"datePublished":"2024-04-11T22:00:00+0200","author":[{"name":"A"},{"name":"B"}],"headline":"H","publisher":{"name":"Herald"}}]}</script>',
      { published: '2024-04-11', byline: 'A, B', title: 'H', outlet: 'Herald' },
    ],
    [
      'meta elements',
      '<meta property="article:published_time" content="2024-04-11"><meta name="Author" content="A"><link rel="canonical" href="https://h.example/1">',
      { published: '2024-04-11', byline: 'A', url: 'https://h.example/1' },
    ],
    ['dates in words', '<meta name="pubdate" content="Thu, 11 Apr 2024 08:00:00 GMT">', { published: '2024-04-11' }],
    ['months first', '<meta name="date" content="April 1st, 2024 8:00 am">', { published: '2024-04-01' }],
    ['JSON-LD that is broken', '<script type="application/ld+json">{"@type":</script>', {}],
    ['a date of numbers that can be read two ways', '<meta name="date" content="03/04/2024">', {}],
  ])('reads %s', (_, head, expected) => {
    const { meta } = read(page(head, `<p>${SENTENCE}</p>`))
    expect(meta).toEqual({
      source: 'page.html',
      ...expected,
      ...('published' in expected && { publishedBasis: 'markup' }),
    })
  })

  test('takes the time of the article, not one of several in the margin', () => {
    const margin = '<time datetime="2024-01-01"></time><time datetime="2024-01-02"></time>'
    expect(read(page('', `<p>${SENTENCE}</p>${margin}`)).meta.published).toBeUndefined()
    expect(
      read(page('', `<article><time datetime="2024-04-11"></time><p>${SENTENCE}</p></article>${margin}`)).meta
        .published,
    ).toBe('2024-04-11')
  })

  test('lets what is given go before the markup', () => {
    const html = page('<meta name="author" content="A"><meta name="date" content="2024-04-11">', `<p>${SENTENCE}</p>`)
    const { meta } = readHtml({ html, source: 'a', given: { byline: 'B', published: '2024-05-01' } })
    expect(meta).toMatchObject({ byline: 'B', published: '2024-05-01', publishedBasis: 'given' })
  })

  test('reads a page that nests ten thousand deep', () => {
    const { text } = read(page('', `${'<div>'.repeat(10_000)}${SENTENCE}`))
    expect(text).toContain(SENTENCE)
  })
})
