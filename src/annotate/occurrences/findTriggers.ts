import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { baseForms } from './baseForms.ts'
import type { Clause } from './Clause.ts'
import { closeTo } from './closeTo.ts'
import { companyOf } from './companyOf.ts'
import type { Found } from './Found.ts'
import type { Trigger } from './Trigger.ts'
import { triggers } from './triggers.ts'

/** The triggers of a sentence, in text order. */
export function findTriggers(clause: Clause): Found[] {
  const lexicon = triggers()
  const found: Found[] = []
  for (let i = clause.first; i < clause.after; i++) {
    const entries = formsAt(clause, i).flatMap((form) => lexicon.get(form) ?? [])
    const hit = entries.length ? match(clause, i, entries) : undefined
    if (!hit) continue
    found.push(hit)
    i = hit.last
  }
  return found
}

/** The forms under which the lexicon may know a word: its lemma, else what regular inflection makes of it where its tag may be wrong. */
function formsAt({ tokens, isHeadline, text }: Clause, i: number): readonly string[] {
  const { lemma, upos, start, end } = tokens[i] as Token
  const form = lemma.toLowerCase()
  const isTrusted = !isHeadline && !['ADJ', 'PROPN'].includes(upos)
  if (isTrusted && triggers().has(form)) return [form]
  return [...new Set([form, ...baseForms(text.slice(start, end))])]
}

function match(clause: Clause, i: number, entries: readonly Trigger[]): Found | undefined {
  for (const trigger of entries) {
    const last = lastOf(clause, i, trigger)
    if (last === undefined) continue
    if (!(trigger.pos === 'VERB' ? isVerb(clause, i) : isNoun(clause, last))) continue
    if (!trigger.with && !trigger.not) return { trigger, first: i, last }
    const beside = companyOf(clause, trigger, i, last)
    if (trigger.not && closeTo(clause, i, last).some((word) => trigger.not?.has(word))) continue
    if (!trigger.with || beside.some((word) => trigger.with?.has(word))) return { trigger, first: i, last }
  }
  return undefined
}

/** The last token of a trigger that begins at a token, if its words stand there: in a row, or with the particle behind the object ("voted it down"). */
function lastOf(clause: Clause, i: number, { lemmas: [, ...rest], pos }: Trigger): number | undefined {
  const { tokens, after, childrenOf } = clause
  const last = i + rest.length
  if (last < after && rest.every((lemma, k) => formsAt(clause, i + k + 1).includes(lemma))) return last
  if (pos !== 'VERB' || rest.length !== 1) return undefined
  const object = childrenOf(i).find((child) => tokens[child]?.deprel === 'obj')
  return object !== undefined && tokens[object + 1]?.lemma === rest[0] ? i : undefined
}

/** A verb; a participle taken for an adjective after a form of "be"; in a headline any word but the first and a name's rest. */
function isVerb({ tokens, isHeadline, childrenOf, first }: Clause, at: number): boolean {
  const { upos, lemma } = tokens[at] as Token
  if (upos === 'VERB') return true
  if (upos === 'ADJ')
    return lemma.endsWith('ed') && childrenOf(headOfSeries(tokens, at)).some((child) => tokens[child]?.upos === 'AUX')
  return isHeadline && at > first && upos === 'PROPN'
}

/** "imprisoned and tortured": what is said of the first is said of the second. */
const headOfSeries = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.deprel === 'conj' && tokens[tokens[at].head]?.upos === 'ADJ' ? tokens[at].head : at

/** A noun may be written as a name ("Korean War"), but not alone: "March" is a month. */
function isNoun({ tokens, isHeadline, first, after }: Clause, at: number): boolean {
  const { upos, lemma } = tokens[at] as Token
  if (isTime(lemma) || isCounted(tokens, at)) return false
  if (at + 1 < after && tokens[at + 1]?.upos === 'NOUN') return false
  if (upos === 'NOUN' || (isHeadline && at > first && upos !== 'VERB')) return true
  if (at === first && tokens[at + 1]?.upos === 'PROPN') return false
  return upos === 'PROPN' && (at === first || ['PROPN', 'ADJ', 'NOUN'].includes(tokens[at - 1]?.upos ?? ''))
}

/** "March" written as a name is the month. */
const isTime = (lemma: string): boolean =>
  /^\p{Lu}/u.test(lemma) &&
  ontologyFile<{ times: readonly string[] }>('en/quantities.yaml').times.includes(lemma.toLowerCase())

/** "by 41 votes": ballots that are counted, not the voting. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma.toLowerCase() === 'vote' && tokens[at - 1]?.upos === 'NUM'
