import { useContext } from 'preact/hooks'
import { RecordContext } from './RecordContext.ts'

/** Gives a party's name for its id; the id itself where the dispute names none. */
export function usePartyName(): (id: string | undefined) => string {
  const { parties } = useContext(RecordContext)
  return (id) => parties.find((party) => party.id === id)?.name ?? id ?? ''
}
