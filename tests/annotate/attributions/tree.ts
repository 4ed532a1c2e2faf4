import type { Reading } from '../../../src/annotate/attributions/Reading.ts'
import { read } from '../../../src/annotate/attributions/read.ts'
import type { Token } from '../../../src/model/Token.ts'

/**
 * A reading of one sentence written as "word/TAG/head/relation" items, heads counted from 1, 0 for the root.
 *
 * Curly quotation marks make quotations; words are their own lemmas but for those given as "word=lemma".
 */
export function tree(notation: string): Reading {
  let text = ''
  const tokens = notation
    .trim()
    .split(/\s+/)
    .map((item): Token => {
      const [word = '', upos = '', head = '0', deprel = ''] = item.split('/')
      const [form = '', lemma = form] = word.split('=')
      const start = text.length ? text.length + 1 : 0
      text += (text.length ? ' ' : '') + form
      return { start, end: start + form.length, lemma, upos, head: Number(head) - 1, deprel }
    })
  const quotations = [...text.matchAll(/“[^”]*”/g)].map(({ index: start, 0: words }) => ({
    start,
    end: start + words.length,
    inner: { start: start + 1, end: start + words.length - 1 },
    depth: 0,
    closed: true,
  }))
  return read({ text, blocks: [], tokens, quotations })
}
