import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Actor, Tenure } from './Actor.ts'
import { nameKey } from './nameKey.ts'

interface Office {
  readonly office: string
  readonly titles?: readonly string[]
  readonly country?: string
  readonly organization?: string
  readonly holders: readonly (readonly [names: string, from: string, to?: string])[]
}

/** Holders of the main offices by their names, and by the surname alone where only one of them has it. */
export function officeholders(): readonly (readonly [name: string, actor: Actor])[] {
  const people = new Map<string, Actor & { readonly aliases: readonly string[] }>()
  for (const { holders, titles = [], ...office } of ontologyFile<readonly Office[]>('offices.yaml'))
    for (const [names, from, to] of holders) {
      const aliases = names.split('|')
      const [name = names] = aliases
      const tenure: Tenure = { ...office, titles, from, ...(to && { to }) }
      const known = people.get(name)
      people.set(name, {
        name,
        type: 'person',
        kind: 'person',
        ...(office.country && { country: office.country }),
        ...known,
        tenures: [...(known?.tenures ?? []), tenure].sort((a, b) => a.from.localeCompare(b.from)),
        aliases: [...new Set([...(known?.aliases ?? []), ...aliases])],
      })
    }
  const actors = [...people.values()].map(({ aliases, ...actor }) => ({ aliases, actor }))
  const bySurname = Map.groupBy(actors, ({ actor }) => surname(actor))
  return actors.flatMap(({ aliases, actor }) => {
    const alone = bySurname.get(surname(actor))?.length === 1
    return [...aliases, ...(alone ? [surname(actor)] : [])].map((alias) => [alias, actor] as const)
  })
}

/** East Asian names put the surname first. */
const SURNAME_FIRST: ReadonlySet<string | undefined> = new Set(['CHN', 'PRK', 'KOR', 'TWN'])

function surname({ name, country }: Actor): string {
  const parts = name.split(' ')
  return nameKey((SURNAME_FIRST.has(country) ? parts[0] : parts.at(-1)) ?? name)
}
