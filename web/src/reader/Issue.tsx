import { useContext } from 'preact/hooks'
import { RecordContext } from '../data/RecordContext.ts'

/** An issue by its question. */
export function Issue({ id }: { readonly id: string }) {
  const { issues } = useContext(RecordContext)
  return <>{issues.find((issue) => issue.id === id)?.question ?? id}</>
}
