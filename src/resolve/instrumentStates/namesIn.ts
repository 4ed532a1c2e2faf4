import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import { instrumentNoun } from './instrumentNoun.ts'
import type { Named } from './Named.ts'

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
  return (first, after) => {
    const [from, to] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0]
    const named = mentions.slice(firstFrom(mentions, from), firstFrom(mentions, to))
    const taken = (token: Token) => named.some(({ start, end }) => start <= token.start && token.end <= end)
    const standing = tokens.slice(first, after).flatMap((token): Named[] => {
      if (taken(token)) return []
      const kind = token.upos === 'NOUN' && token.lemma !== 'act' ? instrumentNoun(token.lemma) : undefined
      if (!kind && !/^it$/i.test(token.lemma)) return []
      const earlier = kind ? undefined : named.findLast(({ end }) => end <= token.start)
      const entity = kind ? antecedent(kind === 'effect' ? 'law' : kind, token.start) : earlier?.entity
      return entity
        ? [{ entity, start: token.start, end: token.end, ...(kind === 'effect' && { isEffect: true }) }]
        : []
    })
    return [...named, ...standing].sort((a, b) => a.start - b.start)
  }
}

/** The kind of an instrument by the last noun of its name that tells it: "Lenka Waters Enforcement Act". */
const kindOf = (name: string): string | undefined =>
  name
    .split(/\s+/)
    .map((word) => instrumentNoun(word))
    .findLast((kind) => kind !== undefined)
