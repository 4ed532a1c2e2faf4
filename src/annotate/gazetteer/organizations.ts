import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Actor } from './Actor.ts'

interface Entry extends Partial<Pick<Actor, 'country' | 'of' | 'members' | 'generic' | 'ref'>> {
  readonly name: string
  readonly aliases?: readonly string[]
}

/** Organizations, outlets and seats of government by all their names. */
export const organizations = (): readonly (readonly [name: string, actor: Actor])[] => [
  ...ontologyFile<readonly Entry[]>('organizations.yaml').flatMap(({ aliases, ...entry }) =>
    under(aliases, { ...entry, type: 'organization', kind: 'organization', tenures: [] }),
  ),
  ...ontologyFile<readonly (Entry & { kind: string; state?: boolean })[]>('outlets.yaml').flatMap(
    ({ aliases, name, country, kind, state }) =>
      under(aliases, {
        name,
        ...(country && { country }),
        ...(state && { state }),
        type: 'organization',
        kind: kind === 'platform' ? 'platform' : 'outlet',
        tenures: [],
      }),
  ),
  ...ontologyFile<readonly (Entry & { for?: string })[]>('seats.yaml').flatMap(
    ({ aliases, name, country, for: organization }) =>
      under(aliases, {
        name,
        ...(country && { country }),
        ...(organization && { organization }),
        type: 'organization',
        kind: 'seat',
        tenures: [],
      }),
  ),
]

const under = (aliases: readonly string[] = [], actor: Actor) =>
  [actor.name, ...aliases].map((alias) => [alias, actor] as const)
