import type { Reading } from './Reading.ts'

/** Dependents that tell a verb's senses apart: what it governs, and how. */
const FRAME = new Set([
  'nsubj',
  'nsubj:pass',
  'csubj',
  'ccomp',
  'xcomp',
  'obj',
  'iobj',
  'expl',
  'parataxis',
  'advcl',
  'aux:pass',
  'acl',
  'acl:relcl',
  'nmod:poss',
  'compound:prt',
  'mark',
  'cop',
])

/** How many tokens away a quotation still stands beside a cue: "“…,” Jane Roe of Osterland told". */
const BESIDE_QUOTATION = 8

/** What a token shows of being a cue: its word, its frame, its neighbours and the quotations beside it. */
export function cueFeatures(reading: Reading, index: number): string[] {
  const { tokens, children, text } = reading
  const token = tokens[index]
  if (!token) return []
  const word = `${token.lemma.toLowerCase()}/${token.upos}`
  const lemma = (at: number) => tokens[at]?.lemma.toLowerCase() ?? ''
  const features = [
    `word=${word}`,
    `form=${text.slice(token.start, token.end).toLowerCase()}`,
    `tag=${token.upos}:${token.deprel}`,
    `ending=${token.upos}:${lemma(index).slice(-4)}`,
    `word,relation=${word}:${token.deprel}`,
    `before=${lemma(index - 1)}`,
    `after=${lemma(index + 1)}`,
    `word,after=${word}:${lemma(index + 1)}`,
    `word,before=${word}:${lemma(index - 1)}`,
    `tags=${tokens[index - 1]?.upos}:${token.upos}:${tokens[index + 1]?.upos}`,
    `head=${token.upos}:${token.deprel}:${lemma(token.head)}`,
    `head tag=${token.upos}:${token.deprel}:${tokens[token.head]?.upos}`,
  ]
  const frame: string[] = []
  for (const child of children[index] ?? []) {
    const { deprel = '', upos = '' } = tokens[child] ?? {}
    const side = child < index ? '<' : '>'
    if (deprel.startsWith('obl') || deprel.startsWith('nmod')) {
      const preposition = caseOf(reading, child)
      features.push(`preposition=${token.upos}:${preposition}`, `word,preposition=${word}:${preposition}`)
    }
    if (deprel.startsWith('aux') || deprel === 'mark' || deprel === 'det' || deprel === 'advmod')
      features.push(`function=${token.upos}:${lemma(child)}`)
    if (!FRAME.has(deprel)) continue
    frame.push(`${deprel}${side}`)
    features.push(`child=${token.upos}:${deprel}${side}`, `word,child=${word}:${deprel}${side}`)
    if (deprel.startsWith('nsubj') || deprel === 'nmod:poss' || deprel === 'obj') {
      const kind = reading.nameOf.get(child) ?? upos
      features.push(
        `child word=${token.upos}:${deprel}:${lemma(child)}`,
        `child kind=${token.upos}:${deprel}:${kind}`,
        `word,child kind=${word}:${deprel}:${kind}`,
      )
    }
    if (deprel === 'ccomp' || deprel === 'xcomp' || deprel === 'obj')
      features.push(`child head=${token.upos}:${deprel}:${upos}`)
  }
  features.push(`frame=${token.upos}:${frame.join(' ')}`, `word,frame=${word}:${frame.join(' ')}`)
  const beside = besideQuotation(reading, index)
  features.push(`quotation=${token.upos}:${beside}`, `word,quotation=${word}:${beside}`)
  if (reading.sentences[reading.sentenceOf[index] ?? 0]?.[0] === index) features.push(`first=${token.upos}`)
  return features
}

/** The preposition of a dependent, or its conjunction: "for" of "for talks". */
function caseOf({ tokens, children }: Reading, index: number): string {
  const marker = children[index]?.find((child) => ['case', 'mark'].includes(tokens[child]?.deprel ?? ''))
  return marker === undefined ? '' : (tokens[marker]?.lemma.toLowerCase() ?? '')
}

/** Where the nearest quotation stands: within, before, after, either with its distance class. */
function besideQuotation({ quotationOf, tokens, text }: Reading, index: number): string {
  if ((quotationOf[index] ?? -1) >= 0) return 'inside'
  const found: string[] = []
  for (let step = 1; step <= BESIDE_QUOTATION; step++) {
    if (!found.includes('before') && (quotationOf[index - step] ?? -1) >= 0) found.push('before')
    if (!found.includes('after') && (quotationOf[index + step] ?? -1) >= 0) found.push('after')
  }
  const next = tokens[index + 1]
  if (next && text[next.start] === ':') found.push('colon')
  return found.sort().join(' ')
}
