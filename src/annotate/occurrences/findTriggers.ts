import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Found } from './Found.ts'
import type { Trigger } from './Trigger.ts'
import { triggers } from './triggers.ts'

/** How many tokens before and after a verb or noun still belong to its clause. */
const REACH = { VERB: { before: 5, after: 8 }, NOUN: { before: 6, after: 5 } } as const

/** The triggers among the tokens of a sentence, `from` up to but not including `to`. */
export function findTriggers(tokens: readonly Token[], from: number, to: number): Found[] {
  const lexicon = triggers()
  const found: Found[] = []
  for (let i = from; i < to; i++) {
    const hit = match(tokens, i, from, to, lexicon.get(lemmaAt(tokens, i)) ?? [])
    if (!hit) continue
    if (!found.slice(-2).some((other) => tellsTheSame(other, hit))) found.push(hit)
    i = hit.last
  }
  return found
}

const lemmaAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lemma.toLowerCase() ?? ''

function match(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  entries: readonly Trigger[],
): Found | undefined {
  for (const trigger of entries) {
    const last = i + trigger.lemmas.length - 1
    if (last >= to || !isPos(tokens, i, last, trigger)) continue
    if (!trigger.lemmas.every((lemma, k) => lemmaAt(tokens, i + k) === lemma)) continue
    if (trigger.pos === 'NOUN' && last + 1 < to && tokens[last + 1]?.upos === 'NOUN') continue
    if (!trigger.with && !trigger.not) return { trigger, first: i, last }
    const { before, after } = REACH[trigger.pos]
    const beside = company(tokens, Math.max(from, i - before), i, last, Math.min(to, last + 1 + after))
    if (beside.some((word) => trigger.not?.has(word))) continue
    if (!trigger.with) return { trigger, first: i, last }
    const word = beside.find((word) => trigger.with?.has(word))
    if (word) return { trigger, first: i, last, company: word }
  }
  return undefined
}

/** A noun may be written as a name ("Korean War"), but not alone: "March" is a month. */
function isPos(tokens: readonly Token[], first: number, last: number, { pos }: Trigger): boolean {
  if (pos === 'VERB') return tokens[first]?.upos === 'VERB'
  const { upos, lemma } = tokens[last] as Token
  if (isTime(lemma) || isCounted(tokens, last)) return false
  return upos === 'NOUN' || (upos === 'PROPN' && ['PROPN', 'ADJ', 'NOUN'].includes(tokens[last - 1]?.upos ?? ''))
}

/** "March" written as a name is the month. */
const isTime = (lemma: string): boolean =>
  /^\p{Lu}/u.test(lemma) &&
  ontologyFile<{ times: readonly string[] }>('en/quantities.yaml').times.includes(lemma.toLowerCase())

/** "by 41 votes": ballots that are counted, not the voting. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma.toLowerCase() === 'vote' && tokens[at - 1]?.upos === 'NUM'

/** Lemmas and pairs of lemmas around a trigger, those after it first: what it is done to says most. */
function company(tokens: readonly Token[], start: number, first: number, last: number, end: number): string[] {
  const after = range(tokens, last + 1, end)
  const before = range(tokens, start, first).reverse()
  return [
    ...after,
    ...after.slice(1).map((lemma, k) => `${after[k]} ${lemma}`),
    ...before,
    ...before.slice(1).map((lemma, k) => `${lemma} ${before[k]}`),
  ]
}

const range = (tokens: readonly Token[], start: number, end: number): string[] =>
  tokens.slice(start, end).map(({ lemma }) => lemma.toLowerCase())

/** "hold talks", "sanctions were imposed": verb and object name one act. */
const tellsTheSame = (a: Found, b: Found): boolean =>
  a.trigger.type === b.trigger.type && a.trigger.pos !== b.trigger.pos && b.first - a.last <= REACH.VERB.after
