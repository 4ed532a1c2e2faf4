import type { Quantity } from '../model/Quantity.ts'
import type { Token } from '../model/Token.ts'
import { ontologyFile } from '../pipeline/ontologyFile.ts'
import { readNumber } from './readNumber.ts'

const SIDES = ['votes-for', 'votes-against', 'votes-abstained'] as const

interface Words {
  readonly mods: Readonly<Record<NonNullable<Quantity['mod']>, readonly string[]>>
  readonly currencies: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
  readonly times: readonly string[]
  readonly votes: Readonly<Record<'words' | (typeof SIDES)[number], readonly string[]>>
}

/** Tokens between a number and the noun that it counts ("two long-range ballistic missiles"), or its side in a vote. */
const REACH = 5

/** The amounts that a sentence gives: votes, money, measures, counted things. Durations and dates are times, not quantities. */
export function quantities(text: string, tokens: readonly Token[]): Quantity[] {
  const words = ontologyFile<Words>('en/quantities.yaml')
  const isVote = tokens.some(({ lemma }) => words.votes.words.includes(lemma.toLowerCase()))
  const found = isVote ? tally(text, tokens) : []
  let past = found.at(-1)?.end ?? 0
  for (const [i, token] of tokens.entries()) {
    const number = token.start < past ? undefined : readNumber(text, token.start)
    if (!number) continue
    past = number.end
    const after = tokens.slice(i + 1, i + 1 + 2 * REACH).filter(({ start }) => start >= number.end)
    const unit =
      (isVote && sideAfter(after, words)) || currencyBefore(text, tokens[i - 1], words) || unitAfter(after, words)
    if (!unit || (!isMeasure(unit.name, words) && !isCount(text, tokens, i))) continue
    const start = unit.start ?? token.start
    const end = Math.max(number.end, unit.end ?? 0)
    found.push({ start, end, value: number.value, unit: unit.name, ...modBefore(text.slice(0, start), words) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "423-2", "52 to 48": the votes for and against. */
function tally(text: string, tokens: readonly Token[]): Quantity[] {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  const match = /(?<![\w.-])(\d{1,4})( ?[-–—] ?|(?: votes)? to )(\d{1,4})(?![\w-]|\.\d)/.exec(text.slice(from, to))
  if (!match) return []
  const [, yes, between, no] = match as unknown as [string, string, string, string]
  const first = from + match.index
  const second = first + yes.length + between.length
  return [
    { start: first, end: first + yes.length, value: Number(yes), unit: 'votes-for' },
    { start: second, end: second + no.length, value: Number(no), unit: 'votes-against' },
  ]
}

const isMeasure = (name: string, { currencies, units }: Words): boolean =>
  (SIDES as readonly string[]).includes(name) || [...Object.values(currencies), ...Object.values(units)].includes(name)

/** Whether a number counts something of the act: not a year, nor part of a name ("Resolution 7"), nor a known group ("the five members"). */
function isCount(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end, deprel, head } = tokens[at] as Token
  const before = tokens[at - 1]
  if (NO_COUNT.test(text.slice(start, end)) || /[\p{L}\d][+–-]?$/u.test(text.slice(Math.max(0, start - 2), start)))
    return false
  if (before && (KNOWN.has(before.lemma.toLowerCase()) || (before.upos === 'PROPN' && deprel !== 'nummod')))
    return false
  return tokens[at + 1]?.upos !== 'PROPN' || deprel !== 'nummod' || head < 0
}

/** A year, or an hour such as 0930. */
const NO_COUNT = /^(?:1[89]|20)\d\d$|^0\d/
const KNOWN = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'its', 'their'])

interface Unit {
  readonly name: string
  readonly start?: number
  readonly end?: number
}

function sideAfter(after: readonly Token[], { votes }: Words): Unit | undefined {
  for (const { lemma, upos, end } of after.slice(0, REACH)) {
    const side = SIDES.find((side) => votes[side].includes(lemma.toLowerCase()))
    if (side) return { name: side, end }
    if (upos === 'NUM') return undefined
  }
  return undefined
}

/** The measure or currency after the number, else the head of the noun phrase that it opens. */
function unitAfter(after: readonly Token[], words: Words): Unit | undefined {
  let noun: Token | undefined
  for (const token of after.slice(0, REACH)) {
    const lemma = token.lemma.toLowerCase()
    const measure = words.currencies[lemma] ?? words.units[lemma]
    if (measure) return { name: measure, end: token.end }
    if (words.times.includes(lemma)) return undefined
    if (token.upos === 'NOUN') noun = token
    else if (noun || !(['ADJ', 'PROPN', 'VERB'].includes(token.upos) || lemma === '-' || lemma === 'of')) break
  }
  const name = noun?.lemma.toLowerCase()
  return noun && name ? { name, end: noun.end } : undefined
}

/** "$", "US$" or "€" before the number. */
function currencyBefore(text: string, before: Token | undefined, { currencies }: Words): Unit | undefined {
  const name = before && currencies[text.slice(before.start, before.end)]
  return name ? { name, start: before.start } : undefined
}

function modBefore(before: string, { mods }: Words): Pick<Quantity, 'mod'> {
  const tail = before.slice(-24).toLowerCase().trimEnd()
  const mod = Object.entries(mods).find(([, phrases]) =>
    phrases.some((phrase) => tail.endsWith(phrase) && !/\w/.test(tail.at(-phrase.length - 1) ?? '')),
  )?.[0]
  return mod ? { mod: mod as NonNullable<Quantity['mod']> } : {}
}
