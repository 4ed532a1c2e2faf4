import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Instrument } from '../../model/Instrument.ts'
import type { Proposed } from './Proposed.ts'
import { Tally } from './Tally.ts'

const MAX_INSTRUMENTS = 8
const MAX_ALIASES = 5
const KINDS = ['treaty', 'law', 'resolution', 'bill', 'agreement'] as const

/** A name without its article, and without the day that a headline or a lead puts behind it. */
const plain = (name: string): string => name.replace(/^the /i, '').replace(/ on \p{Lu}\p{L}+day$/u, '')

/** Counts the treaties, laws and resolutions that documents name, under which names. */
export function instrumentTally() {
  const counts = new Tally()
  const aliases = new Map<string, Tally>()
  const told = new Map<string, string>()
  return {
    add({ entities, mentions, text, meta }: AnnotatedDocument): void {
      const named = new Map(
        entities.filter(({ type }) => type === 'instrument').map(({ id, name }) => [id, plain(name)]),
      )
      for (const { entity, kind, start, end } of mentions) {
        const name = named.get(entity)
        if (!name || kind === 'pronoun') continue
        counts.add(name)
        const words = text.slice(start, end).replace(/\s+/g, ' ')
        const before = told.get(name)
        if (before === undefined || meta.source < before) told.set(name, meta.source)
        const others = aliases.get(name) ?? new Tally()
        if (kind === 'name' && plain(words) !== name) others.add(words)
        aliases.set(name, others)
      }
    },
    propose: (): Proposed<Instrument>[] =>
      counts
        .ranked()
        .slice(0, MAX_INSTRUMENTS)
        .map(([name, count]) => {
          const kind = KINDS.find((kind) => name.toLowerCase().includes(kind))
          return {
            name,
            aliases: (aliases.get(name)?.ranked() ?? []).slice(0, MAX_ALIASES).map(([alias]) => alias),
            ...(kind && { kind }),
            states: [],
            because: `named ${count} times, for example in ${told.get(name)}`,
          }
        }),
  }
}
