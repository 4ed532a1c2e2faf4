import type { DocumentPart } from '../../../src/serve/api/DocumentPart.ts'
import { readerLink } from '../data/readerLink.ts'

/** The way through a long document, which is shown part by part. */
export function Parts({ id, index, count }: DocumentPart['part'] & { readonly id: string }) {
  if (count < 2) return null
  return (
    <nav class="pager" aria-label="Parts of the document">
      {index > 0 ? <a href={`${readerLink(id)}?part=${index - 1}`}>← Previous part</a> : <span />}
      <span>
        part {index + 1} of {count}
      </span>
      {index + 1 < count ? <a href={`${readerLink(id)}?part=${index + 1}`}>Next part →</a> : <span />}
    </nav>
  )
}
