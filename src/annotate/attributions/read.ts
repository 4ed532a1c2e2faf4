import type { Layers } from '../../model/Layers.ts'
import type { Name } from '../../model/Name.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import type { Reading } from './Reading.ts'

/** Indexes a document's layers by token, in one pass over each. */
export function read(
  document: { readonly text: string } & Pick<Layers, 'blocks' | 'tokens' | 'sentences' | 'quotations' | 'names'>,
): Reading {
  const { text, blocks, tokens, names } = document
  const children: number[][] = tokens.map(() => [])
  for (const [token, { head }] of tokens.entries()) children[head]?.push(token)
  const bySentence = Map.groupBy(tokens.keys(), lookUp(tokens, document.sentences))
  const sentences: [number, number][] = []
  const sentenceOf = new Int32Array(tokens.length)
  for (const indices of bySentence.values()) {
    sentences.push([indices[0] ?? 0, indices.at(-1) ?? 0])
    for (const token of indices) sentenceOf[token] = sentences.length - 1
  }
  const quotations = document.quotations.filter(({ depth }) => depth === 0)
  const outermost = new Map(quotations.map((quotation, index) => [quotation, index]))
  const goesOnIn = new Map<number, number>()
  quotations.forEach(({ continues }, index) => {
    const quotation = document.quotations[continues ?? -1]
    const before = quotation && outermost.get(quotation)
    if (before !== undefined) goesOnIn.set(before, index)
  })
  const quotationOf = Int32Array.from(tokens.keys(), lookUp(tokens, quotations))
  const quotedTokens: [number, number][] = []
  quotationOf.forEach((quotation, token) => {
    if (quotation >= 0) quotedTokens[quotation] = [quotedTokens[quotation]?.[0] ?? token, token]
  })
  const name = lookUp(tokens, names)
  const nameOf = new Map<number, Name['type']>()
  for (const token of tokens.keys()) {
    const type = names[name(token)]?.type
    if (type) nameOf.set(token, type)
  }
  const leftEdge = leftEdges(tokens)
  return {
    text,
    blocks,
    tokens,
    children,
    sentences,
    sentenceOf,
    quotations,
    quotationOf,
    goesOnIn,
    quotedTokens,
    leftEdge,
    nameOf,
  }
}

/** Steps up from a token that its subtree's edge is carried; deeper trees are parser slips. */
const MAX_DEPTH = 40

function leftEdges(tokens: readonly Token[]): Int32Array {
  const edges = Int32Array.from(tokens.keys())
  tokens.forEach(({ head }, token) => {
    for (let at = head, depth = 0; at >= 0 && depth < MAX_DEPTH; at = tokens[at]?.head ?? -1, depth++) {
      if ((edges[at] ?? 0) <= token) break
      edges[at] = token
    }
  })
  return edges
}

/** Finds the span that a token begins in, -1 for none; tokens are asked for in text order, spans do not overlap. */
function lookUp(tokens: readonly Token[], spans: readonly Span[]): (token: number) => number {
  let at = 0
  return (token) => {
    const start = tokens[token]?.start ?? 0
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= start ? at : -1
  }
}
