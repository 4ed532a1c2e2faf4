import type { Instrument } from '../../model/Instrument.ts'
import type { PartialDate } from '../../model/PartialDate.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { nameKey } from './nameKey.ts'

type Known = Omit<Instrument, 'states'> & {
  /** `by`: the country, ISO 3166-1 alpha-3, where one party alone took the step. */
  readonly states: readonly { readonly step: Instrument['states'][number]['step']; date?: PartialDate; by?: string }[]
}

/** "U.N. Security Council Resolution 1441", "UNSCR 1441", "Resolution 1441". */
const RESOLUTION = /^(?:.*\bresolution|UNSCR?)\s+(?:no\.?\s*)?(\d{3,4})$/i

let instruments: ReadonlyMap<string, Known> | undefined

/** The treaty, agreement, law or Security Council resolution of that name, with its dated steps. */
export function lookupInstrument(name: string): Known | undefined {
  instruments ??= new Map(
    ontologyFile<readonly Known[]>('instruments.yaml').flatMap((instrument) =>
      [instrument.name, ...instrument.aliases].map((alias) => [nameKey(alias), instrument] as const),
    ),
  )
  const number = RESOLUTION.exec(name)?.[1]
  return instruments.get(nameKey(number ? `UN Security Council Resolution ${number}` : name))
}
