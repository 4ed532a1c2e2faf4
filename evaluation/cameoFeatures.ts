import type { Occurrence } from '../src/model/Occurrence.ts'
import type { Token } from '../src/model/Token.ts'
import { ontologyFile } from '../src/pipeline/ontologyFile.ts'
import { actWords } from '../src/resolve/acts/actWords.ts'

/** Letters that stand for a word's stem. */
const STEM = 5
/** Steps up a tree at which all depths below count as one. */
const DEEPEST = 3
/** Relations whose word is told with its head's head: who did what to whom. */
const ARGUMENTS = new Set(['obj', 'xcomp', 'ccomp', 'nsubj', 'obl', 'nmod', 'acl'])

/** What tells the class of a sentence, by kind: its words, its lemmas, its tree, the acts that the chain codes in it, and what words of saying do. */
export interface CameoFeatures {
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly tree: readonly string[]
  readonly acts: readonly string[]
  readonly speech: readonly string[]
}

export const cameoFeatures = (
  text: string,
  tokens: readonly Token[],
  occurrences: readonly Occurrence[],
): CameoFeatures => {
  const acts = nearestRoot(
    occurrences.map(({ type, kind, status, trigger: [span] }) => {
      const at = tokens.findIndex(({ start }) => start >= (span?.start ?? 0))
      return { type, kind, status, at, depth: depthOf(tokens, at) }
    }),
  )
  return {
    ...{ words: wordsOf(text), lemmas: lemmasOf(tokens), tree: treeOf(tokens) },
    ...{ acts: actsOf(acts), speech: speechOf(tokens, acts) },
  }
}

type Coded = Pick<Occurrence, 'type' | 'kind' | 'status'> & { readonly at: number; readonly depth: number }

const nearestRoot = <Item extends { readonly depth: number }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => a.depth - b.depth)

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
function actsOf(acts: readonly Coded[]): string[] {
  const types = ontologyFile<Readonly<Record<string, { readonly quad: string }>>>('events.yaml')
  const quadOf = ({ type }: Coded) => types[type]?.quad
  const all = acts.flatMap((act) => [
    `t ${act.type}`,
    `q ${quadOf(act)}`,
    `k ${act.type} ${act.kind}`,
    `ts ${act.type} ${act.status}`,
  ])
  const [main] = acts
  if (!main) return ['none']
  const quad = quadOf(main)
  return [
    ...all,
    `t0 ${main.type}`,
    `q0 ${quad}`,
    `qs0 ${quad} ${main.status}`,
    `k0 ${main.kind}`,
    `d0 ${main.depth} ${quad}`,
  ]
}

/** Words of saying told with what they do, how deep they stand, what is done next, and what they are done to. */
function speechOf(tokens: readonly Token[], acts: readonly Coded[]): string[] {
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase())
  const { cues, contents } = actWords()
  const done = nearestRoot(cues(lemmas).map((cue) => ({ ...cue, depth: depthOf(tokens, cue.at) })))
  const [first] = done
  const [main] = acts
  const typeAt = (at: number): string =>
    cues([lemmas[at] as string])[0]?.act ?? acts.find((act) => act.at === at)?.type ?? '-'
  const told = done.flatMap(({ act, at, depth }, i) => {
    const next = done[i + 1]?.act ?? '-'
    const objects = tokens.flatMap(({ head, deprel }, k) =>
      head === at && OBJECTS.test(deprel) ? [`so ${act} ${deprel.split(':')[0]} ${typeAt(k)}`] : [],
    )
    return [
      `s ${act}`,
      `sd ${Math.min(DEEPEST_CUE, depth)} ${act}`,
      `ss ${act} ${next}`,
      `sl ${lemmas[at]} ${next}`,
      `sq ${lemmas[at]} ${main?.type ?? '-'}`,
      ...objects,
    ]
  })
  const nearer = first && main ? Math.sign(first.depth - main.depth) : ''
  return [
    ...told,
    ...(first ? [`s0 ${first.act}`, `sd0 ${first.depth} ${first.act}`] : ['s none']),
    ...contents(lemmas).map(({ act }) => `c ${act}`),
    `sm ${first?.act ?? '-'} ${main?.type ?? '-'} ${nearer}`,
  ]
}

const OBJECTS = /^(obj|obl|xcomp|ccomp)/
/** Steps up a tree at which all words of saying below count as one. */
const DEEPEST_CUE = 4

/** Steps from a token up to the root of its sentence. */
function depthOf(tokens: readonly Token[], at: number): number {
  let depth = 0
  for (let i = at; i >= 0 && depth < tokens.length; depth++) i = tokens[i]?.head ?? -1
  return depth
}
