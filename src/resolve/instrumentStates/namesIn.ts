import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import { instrumentNoun } from './instrumentNoun.ts'
import type { Named } from './Named.ts'

/** UTF-16 code units back from a sentence in which "it" finds what was told right before. */
const NEAR = 200
/** Mentions of instruments on each side of a noun among which the one that it stands for is looked for. */
const LOOKED_AT = 20

interface Document {
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
  /** The mentions of instruments, in text order. */
  readonly mentions: readonly Mention[]
}

/** Gives, for the tokens `first` up to `after`, all that names an instrument: its mentions, and nouns and pronouns that stand for one. */
export function namesIn({ tokens, entities, mentions }: Document): (first: number, after: number) => readonly Named[] {
  const kinds = new Map(entities.map(({ id, name }) => [id, kindOf(name)]))
  const antecedent = (kind: string | undefined, offset: number): string | undefined => {
    const at = firstFrom(mentions, offset)
    const fits = ({ entity }: Mention) => kind === undefined || !kinds.get(entity) || kinds.get(entity) === kind
    const before = mentions.slice(Math.max(0, at - LOOKED_AT), at).findLast(fits)
    return (before ?? mentions.slice(at, at + LOOKED_AT).find(fits))?.entity
  }
  /** What "it" stands for: the last named in its sentence, or right before where it opens the sentence. */
  const toldBefore = ({ start }: Token, from: number): string | undefined => {
    const last = mentions[firstFrom(mentions, start) - 1]
    const isNear = last && (last.start >= from || (start === from && start - last.end <= NEAR))
    return isNear ? last.entity : undefined
  }
  return (first, after) => {
    const [from, to] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0]
    const named = mentions
      .slice(firstFrom(mentions, from), firstFrom(mentions, to))
      .filter(({ start }) => !isOwner(tokens[firstFrom(tokens, start)]))
    const taken = (token: Token) => named.some(({ start, end }) => start <= token.start && token.end <= end)
    const standing = tokens.slice(first, after).flatMap((token): Named[] => {
      if (taken(token)) return []
      const kind = token.upos === 'NOUN' && token.lemma !== 'act' ? instrumentNoun(token.lemma) : undefined
      if (isOutcome(tokens, token) || (!kind && !isIt(token))) return []
      const entity = kind ? antecedent(kind === 'effect' ? 'law' : kind, token.start) : toldBefore(token, from)
      return entity
        ? [{ entity, start: token.start, end: token.end, ...(kind === 'effect' && { isEffect: true }) }]
        : []
    })
    return [...named, ...standing].sort((a, b) => a.start - b.start)
  }
}

const isIt = (token: Token): boolean => /^it$/i.test(token.lemma) && !isOwner(token)

/** "its boats": what one has is told of, not oneself. */
const isOwner = (token: Token | undefined): boolean => token?.upos === 'PRON' && token.deprel === 'nmod:poss'

/** "to become law", "signed into law": what a bill turns into. */
const isOutcome = (tokens: readonly Token[], { start, lemma }: Token): boolean =>
  lemma === 'law' && /^(?:become|into)$/.test(tokens[firstFrom(tokens, start) - 1]?.lemma.toLowerCase() ?? '')

/** The kind of an instrument by the last noun of its name that tells it: "Lenka Waters Enforcement Act". */
const kindOf = (name: string): string | undefined =>
  name
    .split(/\s+/)
    .map((word) => instrumentNoun(word))
    .findLast((kind) => kind !== undefined)
