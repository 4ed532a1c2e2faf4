import { Readability } from '@mozilla/readability'
import { decodeHTML } from 'entities'
import { parseHTML } from 'linkedom'
import type { Document } from '../../model/Document.ts'
import type { Reading } from '../Reading.ts'
import { readMessage } from '../readMessage.ts'
import { toDocument } from '../toDocument.ts'
import { blockText } from './blockText.ts'
import { depth } from './depth.ts'
import { pageDetails } from './pageDetails.ts'

/** Pages longer than this, in UTF-16 units, are not searched for their article: parsing takes about 100 bytes a unit. */
const MAX_PAGE_LENGTH = 8_000_000

/** An article that holds less of the page's words than this is a teaser or a wrong guess. */
const MIN_ARTICLE_SHARE = 0.1

/** Deeper pages are made by mistake or in bad faith, and Readability takes seconds for them; those of newspapers stay below 60. */
const MAX_DEPTH = 250

/**
 * The report on a page: its headline, then its paragraphs as lines with a blank line between. Menus, captions and the like are left
 * out. A fragment (no html or body tag) is taken whole.
 */
export function readHtml({ html, ...reading }: Omit<Reading, 'text' | 'markup'> & { readonly html: string }): Document {
  if (html.length > MAX_PAGE_LENGTH) return plain(html, reading, 'The page is too long to be searched for its article')
  try {
    const whole = /<(?:html|body)[\s>]/i.test(html)
    const { document } = parseHTML(whole ? html : `<html><body>${html}</body></html>`)
    const markup = pageDetails(document)
    const page = blockText(document.body)
    const text = whole && depth(document.body) <= MAX_DEPTH ? article(document, page) : page
    const title = reading.given?.title || markup.title
    return toDocument({ ...reading, markup, text: title && whole ? withHeadline(text, title) : text })
  } catch {
    return plain(html, reading, 'The page could not be parsed')
  }
}

/** The words of the page that Readability takes for its article, or all of them where it finds none. */
function article(document: globalThis.Document, page: string): string {
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse()?.content
  const text = found ? blockText(found) : ''
  return text.length >= page.length * MIN_ARTICLE_SHARE ? text : page
}

function withHeadline(text: string, title: string): string {
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return letters(text.slice(0, 2 * title.length)).startsWith(letters(title)) ? text : `${title}\n\n${text}`
}

/** What is left of a page without its tags, with a message that says so. */
function plain(html: string, reading: Omit<Reading, 'text' | 'markup'>, why: string): Document {
  const parts = html.split(/<(?=\/?(?:script|style)\b)/i).filter((part) => !/^(?:script|style)\b/i.test(part))
  const lines = parts.map((part) => part.replace(/^\/[^>]*>|<[^<>]*>/g, '\n')).join('')
  const text = decodeHTML(lines)
    .replace(/\s*\n\s*/g, '\n\n')
    .trim()
  const message = readMessage(
    'warning',
    'page-not-parsed',
    `${why}: its text was taken without its tags. Check that, or save it as text.`,
  )
  return toDocument({ ...reading, text, messages: [...(reading.messages ?? []), message] })
}
