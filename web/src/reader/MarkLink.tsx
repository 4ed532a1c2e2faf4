import { clip } from '../parts/clip.ts'
import { useReading } from './useReading.ts'

const SHOWN = 90 // UTF-16 code units of the words of a mark that another names

/** A link to another mark of the document, by its words. */
export function MarkLink({ id }: { readonly id: string }) {
  const { marks, words } = useReading()
  const mark = marks.find((candidate) => candidate.id === id)
  return (
    <a href={`#${encodeURIComponent(id)}`}>
      {(mark && clip(words(mark.pieces.toSorted((a, b) => a.start - b.start)), SHOWN)) || id}
    </a>
  )
}
