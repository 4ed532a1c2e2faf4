import { readFileSync } from 'node:fs'
import type { Span } from '../../src/model/Span.ts'

/** A mention as GUM marks it. */
export interface GumMention extends Span {
  readonly cluster: string
  /** The words that a mention must hold to be this one: its head, of a name all of it. */
  readonly core: readonly Span[]
}

export interface GumDocument {
  readonly id: string
  readonly text: string
  readonly mentions: readonly GumMention[]
}

interface Word extends Span {
  readonly entity: string
}

/** Reads texts and `Entity=` marks of a GUM file in CoNLL-U; offsets in UTF-16 code units of the text put together again. */
export const readGum = (path: string): readonly GumDocument[] =>
  readFileSync(path, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(readDocument)

function readDocument(lines: string): GumDocument {
  const [id = '', ...rest] = lines.split('\n')
  const words: Word[] = []
  let text = ''
  let space = ''
  for (const line of rest) {
    if (/^# newpar\b/.test(line) && text) space = '\n\n'
    const [number = '', form = '', , , , , , , , misc = ''] = line.split('\t')
    if (!/^\d+$/.test(number)) continue
    text += space
    const start = text.length
    text += form
    words.push({ start, end: text.length, entity: /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '' })
    space = /SpaceAfter=No/.test(misc) ? '' : ' '
  }
  return { id, text, mentions: mentionsOf(words) }
}

/** "(7-abstract-…(3-person-…)" opens two and closes the second; "7)" closes the first. */
const BRACKET = /\((\d+)-([^()]+)|(\d+)\)|\)/g
/** Of the fields after the number: which of the mention's words are its core. */
const CORE = 4

function mentionsOf(words: readonly Word[]): readonly GumMention[] {
  const found: GumMention[] = []
  const open: { cluster: string; fields: string; first: number }[] = []
  for (const [at, { entity }] of words.entries())
    for (const [, opened, fields = '', closed] of entity.matchAll(BRACKET)) {
      if (opened) open.push({ cluster: opened, fields, first: at })
      else {
        const index = closed ? open.findLastIndex(({ cluster }) => cluster === closed) : open.length - 1
        const [mention] = index >= 0 ? open.splice(index, 1) : []
        if (mention) found.push(mentionOf(words.slice(mention.first, at + 1), mention))
      }
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function mentionOf(inside: readonly Word[], { cluster, fields }: { cluster: string; fields: string }): GumMention {
  const numbers = (fields.split('-')[CORE] ?? '1').split(',').map(Number)
  return {
    cluster,
    start: inside[0]?.start ?? 0,
    end: inside.at(-1)?.end ?? 0,
    core: numbers.flatMap((number) => inside[number - 1] ?? []).map(({ start, end }) => ({ start, end })),
  }
}
