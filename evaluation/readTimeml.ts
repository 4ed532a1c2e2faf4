import type { Span } from '../src/model/Span.ts'

/** One document of a TimeML corpus: its text, the day it was made, and its time expressions (UTF-16 offsets into `text`). */
export interface TimemlDocument {
  readonly text: string
  /** Value of the document creation time: "1998-02-27", with an hour in some. */
  readonly created: string
  readonly times: readonly (Span & { readonly value: string; readonly type: string })[]
}

/** Reads the text under TEXT; what is marked outside of it, the creation time above all, is left out. */
export function readTimeml(xml: string): TimemlDocument {
  const created = /<DCT>[\s\S]*?\bvalue="([^"]*)"/.exec(xml)?.[1] ?? ''
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  let text = ''
  let open: { start: number; attributes: string } | undefined
  const times: (Span & { value: string; type: string })[] = []
  for (const [part, tag, attributes = ''] of body.matchAll(/<(\/?[A-Z0-9]+)([^>]*)>|&[a-z]+;|[^<&]+|&/g)) {
    if (!tag) text += ENTITIES[part] ?? part
    else if (tag === 'TIMEX3') open = { start: text.length, attributes }
    else if (tag === '/TIMEX3' && open) {
      times.push({
        start: open.start,
        end: text.length,
        value: attribute(open.attributes, 'value'),
        type: attribute(open.attributes, 'type'),
      })
      open = undefined
    }
  }
  return { text, created, times }
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
