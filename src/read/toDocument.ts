import type { Document } from '../model/Document.ts'
import type { Message } from '../model/Message.ts'
import { mergeDetails } from './mergeDetails.ts'
import { parsePartialDate } from './parsePartialDate.ts'
import type { Reading } from './Reading.ts'
import { readMessage } from './readMessage.ts'

/** Makes a document of what was read: fields that are given go before those of the page, and the text becomes well-formed Unicode. */
export function toDocument({ text, source, given, markup, published, messages = [] }: Reading): Document {
  const { published: own, ...details } = mergeDetails(given, markup ? { ...markup, published: '' } : {})
  const date = givenDate(own, published)
  const onPage = date.published ? undefined : markup?.published
  return {
    text: text.toWellFormed(),
    meta: {
      source,
      ...details,
      ...(date.published && { published: date.published, publishedBasis: 'given' }),
      ...(onPage && { published: onPage, publishedBasis: 'markup' }),
    },
    messages: [...messages, ...loneSurrogates(text), ...emptiness(text), ...date.messages],
  }
}

function givenDate(own?: string, general?: string): { published?: string; messages: readonly Message[] } {
  const published = own === undefined ? undefined : parsePartialDate(own)
  const fallback = general === undefined ? undefined : parsePartialDate(general)
  if (own && !published)
    return {
      ...(fallback && { published: fallback }),
      messages: [
        readMessage(
          'warning',
          'published-malformed',
          `The date "${own}" was not understood. Write it as 2017-10-25, 2017-10 or 2017.`,
        ),
      ],
    }
  if (published && fallback && published !== fallback)
    return {
      published,
      messages: [
        readMessage(
          'info',
          'published-twice',
          `The document's own date ${published} was kept, not the ${fallback} given for all.`,
        ),
      ],
    }
  const date = published ?? fallback
  return { ...(date && { published: date }), messages: [] }
}

function loneSurrogates(text: string): readonly Message[] {
  if (text.isWellFormed()) return []
  const found = [...text.matchAll(/\p{Surrogate}/gu)]
  const start = found[0]?.index ?? 0
  return [
    readMessage(
      'warning',
      'lone-surrogates',
      `${found.length} half characters (lone surrogates) were replaced by U+FFFD, the first at ${start}. Check how the text was cut.`,
      { start, end: start + 1 },
    ),
  ]
}

const emptiness = (text: string): readonly Message[] =>
  /\S/.test(text)
    ? []
    : [readMessage('warning', 'empty-text', 'There are no words in it. Check that the file was saved whole.')]
