import type { Token } from '../../model/Token.ts'
import { baseForms } from './baseForms.ts'
import type { Clause } from './Clause.ts'
import type { Trigger } from './Trigger.ts'

/** How many tokens before and after a verb or noun still belong to its clause. */
const REACH = { VERB: { before: 5, after: 8 }, NOUN: { before: 6, after: 5 } } as const

/** Lemmas and pairs of lemmas beside a trigger, those after it first: what it is done to says most. */
export function companyOf(clause: Clause, { pos, bySubject }: Trigger, first: number, last: number): readonly string[] {
  const { before, after } = REACH[pos]
  const right = words(clause, last + 1, Math.min(clause.after, last + 1 + after))
  const left =
    pos === 'VERB' && !bySubject && hasObject(clause, first)
      ? []
      : words(clause, Math.max(clause.first, first - before), first).reverse()
  return [...right, ...dependents(clause, first, bySubject), ...left]
}

/** An active verb with an object of its own: what stands before it is who does it. */
const hasObject = ({ tokens, childrenOf }: Clause, at: number): boolean =>
  childrenOf(at).some((child) => tokens[child]?.deprel === 'obj' && child > at)

/** The heads of what a trigger governs, however far, with what modifies them by a preposition: "a series of tests". */
function dependents({ tokens, childrenOf }: Clause, at: number, bySubject: boolean): readonly string[] {
  const heads = childrenOf(at).filter((child) => {
    const deprel = tokens[child]?.deprel ?? ''
    return ARGUMENT.test(deprel) || (bySubject && deprel === 'nsubj')
  })
  if (bySubject) heads.push(...subjectAbove({ tokens, childrenOf }, at))
  const below = heads
    .flatMap(childrenOf)
    .filter((child) => /^(nmod|conj|compound|appos)/.test(tokens[child]?.deprel ?? ''))
  const isNamed = heads.some((index) => tokens[index]?.upos === 'PROPN')
  return [...(isNamed ? [NAME] : []), ...[...heads, ...below].flatMap((index) => lemmasOf(tokens[index] as Token))]
}

/** The subject of the verb that an act belongs to: "the court issued an opinion", "the motion failed to pass". */
function subjectAbove({ tokens, childrenOf }: Pick<Clause, 'tokens' | 'childrenOf'>, at: number): readonly number[] {
  const { head = -1, deprel = '' } = tokens[at] ?? {}
  if (!/^(obj|xcomp)/.test(deprel)) return []
  return childrenOf(head).filter((child) => tokens[child]?.deprel.startsWith('nsubj'))
}

/** Stands in the lexicon for any name: "visited Karst". */
const NAME = '@name'

const ARGUMENT = /^(obj|obl|nmod|nsubj:pass|xcomp|compound|amod)/

function words({ tokens }: Clause, from: number, to: number): string[] {
  const range = tokens.slice(Math.max(0, from), to)
  const lemmas = range.map(({ lemma }) => lemma.toLowerCase())
  return [...range.flatMap(lemmasOf), ...lemmas.slice(1).map((lemma, k) => `${lemmas[k]} ${lemma}`)]
}

/** A name keeps its form as its lemma: "Missiles" in a headline. */
const lemmasOf = ({ lemma, upos }: Token): readonly string[] =>
  upos === 'PROPN' ? baseForms(lemma) : [lemma.toLowerCase()]
