import type { Attribution } from '../../model/Attribution.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** A line of src/ontology/outlets.yaml. */
interface Outlet {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly kind: string
  readonly state?: boolean
}

let outlets: RegExp | undefined

/** Whether the source is a paper, an agency or a broadcaster that speaks for itself alone, or a count of one. */
export function isOutlet({ text }: Pick<Draft, 'text'>, { source }: Attribution): boolean {
  outlets ??= new RegExp(`^(?:[Tt]he |[Aa] )?(?:${names().join('|')})(?!\\p{L})`, 'u')
  return source.some(({ start, end }) => outlets?.test(text.slice(start, end)))
}

const names = (): readonly string[] =>
  ontologyFile<readonly Outlet[]>('outlets.yaml')
    .filter(({ kind, state }) => kind !== 'platform' && !state)
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .map((name) => name.replaceAll('.', '\\.'))
    .sort((a, b) => b.length - a.length)
