import type { Layers } from '../../model/Layers.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import type { Reading } from './Reading.ts'

/** Indexes a document's layers by token, in one pass over each. */
export function read(document: { readonly text: string } & Pick<Layers, 'blocks' | 'tokens' | 'quotations'>): Reading {
  const { text, blocks, tokens } = document
  const children: number[][] = tokens.map(() => [])
  for (const [token, { head }] of tokens.entries()) children[head]?.push(token)
  const quotations = document.quotations.filter(({ depth }) => depth === 0)
  const quotationOf = Int32Array.from(tokens.keys(), lookUp(tokens, quotations))
  return { text, blocks, tokens, children, rightEdge: rightEdges(tokens), quotations, quotationOf }
}

/** Steps up from a token that its subtree's edge is carried; deeper trees are parser slips. */
const MAX_DEPTH = 40

function rightEdges(tokens: readonly Token[]): Int32Array {
  const edges = Int32Array.from(tokens.keys())
  for (let token = tokens.length - 1; token >= 0; token--)
    for (
      let at = tokens[token]?.head ?? -1, depth = 0;
      at >= 0 && depth < MAX_DEPTH;
      at = tokens[at]?.head ?? -1, depth++
    ) {
      if ((edges[at] ?? 0) >= token) break
      edges[at] = token
    }
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
