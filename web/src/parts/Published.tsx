import type { DocumentMeta } from '../../../src/model/DocumentMeta.ts'
import { words } from '../words.ts'
import { When } from './When.tsx'

/** When a document was published, and how that is known. */
export function Published({ published, publishedBasis }: Pick<DocumentMeta, 'published' | 'publishedBasis'>) {
  return (
    <>
      <When date={published} /> {publishedBasis && <span class="quiet">{words.basis[publishedBasis]}</span>}
    </>
  )
}
