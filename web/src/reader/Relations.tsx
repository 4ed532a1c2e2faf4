import { relationsOnce } from '../../../src/store/relationsOnce.ts'
import { readerLink } from '../data/readerLink.ts'
import { clip } from '../parts/clip.ts'
import { Why } from '../parts/Why.tsx'
import { words } from '../words.ts'
import { useReading } from './useReading.ts'

const SHOWN = 240 // UTF-16 code units of the other statement

/** The claims that a statement denies, and its denials, with the way to both side by side. */
export function Relations({ id }: { readonly id: string }) {
  const { data } = useReading()
  const own = (statement: { readonly document: string; readonly id: string }) =>
    statement.document === data.document.id && statement.id === id
  const related = relationsOnce(data.relations.filter(({ from, to }) => own(from) || own(to)))
  return (
    <>
      {related.map(({ kind, from, to, resolution }) => {
        const [label, other] = own(from) ? [words.relation[kind], to] : [words.inverse[kind], from]
        return (
          <section class="related" key={`${kind} ${other.document}#${other.id}`}>
            <h3>{label}</h3>
            <a href={readerLink(other.document, other.id)}>{clip(other.words, SHOWN)}</a>
            <p class="quiet">{[other.speaker?.name ?? other.source, other.outlet].filter(Boolean).join(', ')}</p>
            <Why of="relation" resolution={resolution} />
          </section>
        )
      })}
    </>
  )
}
