import { useReading } from './useReading.ts'

/** Gives the name of an entity of the open document for its id; other values as they are. */
export function useName(): (id: string) => string {
  const { data } = useReading()
  return (id) => data.document.entities.find((entity) => entity.id === id)?.name ?? id
}
