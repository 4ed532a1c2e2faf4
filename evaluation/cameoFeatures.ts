import type { Occurrence } from '../src/model/Occurrence.ts'
import type { Token } from '../src/model/Token.ts'
import { ontologyFile } from '../src/pipeline/ontologyFile.ts'

/** Letters that stand for a word's stem. */
const STEM = 5
/** Steps up a tree at which all depths below count as one. */
const DEEPEST = 3
/** Relations whose word is told with its head's head: who did what to whom. */
const ARGUMENTS = new Set(['obj', 'xcomp', 'ccomp', 'nsubj', 'obl', 'nmod', 'acl'])

/** What tells the class of a sentence, by kind: its words, its lemmas, its tree, the acts that the chain codes in it. */
export interface CameoFeatures {
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly tree: readonly string[]
  readonly acts: readonly string[]
}

export const cameoFeatures = (
  text: string,
  tokens: readonly Token[],
  occurrences: readonly Occurrence[],
): CameoFeatures => ({
  words: wordsOf(text),
  lemmas: lemmasOf(tokens),
  tree: treeOf(tokens),
  acts: actsOf(tokens, occurrences),
})

/** Words, their stems and pairs of them. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? []
  return words.flatMap((word, i) => [
    `w ${word}`,
    `s ${word.slice(0, STEM)}`,
    ...(i ? [`b ${words[i - 1]} ${word}`] : []),
  ])
}

/** Lemmas, and pairs of them with names left out. */
function lemmasOf(tokens: readonly Token[]): string[] {
  const told = tokens.filter(({ upos }) => !['DET', 'PUNCT', 'NUM', 'SYM'].includes(upos))
  const common = told.filter(({ upos }) => upos !== 'PROPN').map(({ lemma }) => lemma.toLowerCase())
  return [
    ...told.map(({ lemma }) => `l ${lemma.toLowerCase()}`),
    ...common.slice(1).map((lemma, i) => `lb ${common[i]} ${lemma}`),
  ]
}

/** The root, verbs by their depth, and words with what they depend on; any name counts alike. */
function treeOf(tokens: readonly Token[]): string[] {
  const word = ({ upos, lemma }: Token) => (upos === 'PROPN' ? '@' : lemma.toLowerCase())
  return tokens.flatMap((token, i) => {
    if (token.upos === 'PUNCT') return []
    const head = tokens[token.head]
    const above = tokens[head?.head ?? -1]
    const relation = token.deprel.split(':')[0] as string
    return [
      ...(head ? [`d ${word(head)} ${relation} ${word(token)}`] : [`r ${word(token)}`, `rp ${token.upos}`]),
      ...(token.upos === 'VERB' ? [`v${Math.min(DEEPEST, depthOf(tokens, i))} ${word(token)}`] : []),
      ...(head && above && ARGUMENTS.has(relation) ? [`g ${word(above)} ${word(head)} ${word(token)}`] : []),
    ]
  })
}

/** Types, quads and statuses of all acts, and of that nearest the root. */
function actsOf(tokens: readonly Token[], occurrences: readonly Occurrence[]): string[] {
  const types = ontologyFile<Readonly<Record<string, { readonly quad: string }>>>('events.yaml')
  const acts = occurrences
    .map(({ type, kind, status, trigger: [span] }) => ({
      ...{ type, kind, status, quad: types[type]?.quad },
      depth: depthOf(
        tokens,
        tokens.findIndex(({ start }) => start >= (span?.start ?? 0)),
      ),
    }))
    .sort((a, b) => a.depth - b.depth)
  const [main] = acts
  return [
    ...acts.flatMap(({ type, quad, kind, status }) => [
      `t ${type}`,
      `q ${quad}`,
      `k ${type} ${kind}`,
      `ts ${type} ${status}`,
    ]),
    ...(main
      ? [
          `t0 ${main.type}`,
          `q0 ${main.quad}`,
          `qs0 ${main.quad} ${main.status}`,
          `k0 ${main.kind}`,
          `d0 ${main.depth} ${main.quad}`,
        ]
      : ['none']),
  ]
}

/** Steps from a token up to the root of its sentence. */
function depthOf(tokens: readonly Token[], at: number): number {
  let depth = 0
  for (let i = at; i >= 0 && depth < tokens.length; depth++) i = tokens[i]?.head ?? -1
  return depth
}
