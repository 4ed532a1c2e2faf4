import { useRoute } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { Copy } from '../../../src/store/Copy.ts'
import type { DocumentRow } from '../../../src/store/DocumentRow.ts'
import { query } from '../data/query.ts'
import { readerLink } from '../data/readerLink.ts'
import { useData } from '../data/useData.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Published } from '../parts/Published.tsx'
import { Titled } from '../parts/Titled.tsx'
import { ComparedText } from '../wordings/ComparedText.tsx'

const KINDS = { same: 'kept', added: 'added', 'left-out': 'left out', changed: 'changed' } as const

/** A copy against the document that it is a copy of: what it kept, added, left out and changed. */
export function CopyPage() {
  const { params } = useRoute()
  const { data, error } = useData<Copy>(`/api/documents/${encodeURIComponent(params.id ?? '')}/copy`)
  if (error) return <Failed title="Copy" error={error} />
  if (!data) return <p class="quiet">Loading…</p>
  return (
    <Titled
      title="A copy"
      lead="What one outlet made of another’s report. Copies count once where statements and events are counted."
    >
      <dl class="copy-of">
        <Ends label="Earliest" id={data.original} />
        <Ends label="Copy" id={data.document} />
      </dl>
      <ol class="copy-parts">
        {data.parts.map(({ kind, words }, index) => (
          <li key={index} class={`copy-part copy-${kind}`}>
            <span class="copy-kind">{KINDS[kind]}</span>
            <div class="wording-words">
              {kind === 'changed' ? <ComparedText parts={words} /> : <Whole kind={kind} text={words[0]?.text ?? ''} />}
            </div>
          </li>
        ))}
      </ol>
    </Titled>
  )
}

function Whole({ kind, text }: { readonly kind: keyof typeof KINDS; readonly text: string }) {
  if (kind === 'added') return <ins>{text}</ins>
  return kind === 'left-out' ? <del>{text}</del> : <span>{text}</span>
}

function Ends({ label, id }: { readonly label: string; readonly id: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Loaded<Page<DocumentRow>> address={`/api/documents${query({ document: id })}`}>
          {({ rows: [row] }) =>
            row && (
              <>
                <a href={readerLink(row.id)}>{row.title ?? row.source}</a>, {row.outlet}, <Published {...row} />
              </>
            )
          }
        </Loaded>
      </dd>
    </div>
  )
}
