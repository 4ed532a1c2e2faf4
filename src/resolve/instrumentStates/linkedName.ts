import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import type { Named } from './Named.ts'

/** Steps up the tree between a step word and what it is said of: "suspended its part in the accord". */
const CLIMB = 3
/** UTF-16 code units between the two where the parse does not join them. */
const REACH = 60
/** "the law violated the accord": what is done to it is the accord's step. */
const OBJECT = /^(obj|nsubj:pass)$/
const CLAUSE = /^(acl|advcl|ccomp|parataxis|conj)/

/** Of what names an instrument in a sentence, that of which a step word tells: by the parse, else the nearest with no verb between. */
export function linkedName(tokens: readonly Token[], word: Span, names: readonly Named[]): Named | undefined {
  const [at, end] = [firstFrom(tokens, word.start), firstFrom(tokens, word.end)]
  const isTaken = hasObject(tokens, at, end)
  const outside = names.filter((name) => name.end <= word.start || word.end <= name.start)
  const linked = outside.filter((name) => isUnder(tokens, headOf(tokens, name), at, end))
  const objects = linked.filter((name) => OBJECT.test(tokens[headOf(tokens, name)]?.deprel ?? ''))
  const [best] = [objects, linked, isTaken ? [] : outside.filter((name) => isBeside(tokens, word, name))].filter(
    ({ length }) => length > 0,
  )
  return best?.toSorted((a, b) => distance(a, word) - distance(b, word))[0]
}

function isUnder(tokens: readonly Token[], name: number, from: number, to: number): boolean {
  for (let i = name, step = 0; step <= CLIMB && i >= 0; step++) {
    if (i >= from && i < to) return true
    if (CLAUSE.test(tokens[i]?.deprel ?? '')) break
    i = tokens[i]?.head ?? -1
  }
  const { head = -1, deprel = '' } = tokens[from] ?? {}
  return head === name && deprel.startsWith('acl')
}

/** "ending a strike": what has an object besides its own words ("become law") is not told of a name that only stands beside it. */
const hasObject = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.upos === 'VERB' &&
  tokens.slice(end, end + OBJECT_REACH).some(({ head, deprel }) => head === at && deprel === 'obj')

/** Tokens after a step word among which its object stands. */
const OBJECT_REACH = 8

function isBeside(tokens: readonly Token[], word: Span, name: Span): boolean {
  if (distance(word, name) > REACH) return false
  const [start, end] = word.start < name.start ? [word.end, name.start] : [name.end, word.start]
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)).every(({ upos }) => upos !== 'VERB')
}

/** The last token of a name, on which the others depend: names are read from their heads. */
function headOf(tokens: readonly Token[], { start, end }: Span): number {
  const [first, after] = [firstFrom(tokens, start), firstFrom(tokens, end)]
  for (let i = first; i < after; i++) {
    const head = tokens[i]?.head ?? -1
    if (head < first || head >= after) return i
  }
  return first
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0)
