import { useContext } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { IdentityRow } from '../../../src/store/IdentityRow.ts'
import type { SpeakerRow } from '../../../src/store/SpeakerRow.ts'
import { fetchJson } from '../data/fetchJson.ts'
import { query } from '../data/query.ts'
import { useData } from '../data/useData.ts'
import { DecideButton } from '../decide/DecideButton.tsx'
import { DecideContext } from '../decide/DecideContext.ts'
import { MergeForm } from '../decide/MergeForm.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Titled } from '../parts/Titled.tsx'
import { Why } from '../parts/Why.tsx'

/** Somebody over all documents: the names that are taken for one, to part and to merge. */
export function Speaker() {
  const { params } = useRoute()
  const { data, error } = useData<IdentityRow>(`/api/identities/${encodeURIComponent(params.id ?? '')}`)
  if (error) return <Failed title="Speaker" error={error} />
  const [first] = data?.names ?? []
  if (!data || !first) return <p class="quiet">Loading…</p>
  return (
    <Titled
      title={first.name}
      lead={
        <>
          Names that are taken for one. <a href={`/statements${query({ speaker: data.identity })}`}>All statements</a>
        </>
      }
    >
      <ol class="groups">
        {data.names.map(({ name, country, documents, at, resolution }) => (
          <li key={`${name} ${country}`}>
            <div class="statement-head">
              <strong>{name}</strong>
              <span class="quiet">{[country, `in ${documents} documents`].filter(Boolean).join(', ')}</span>
              {at && first.at && at !== first.at && (
                <DecideButton
                  address="/api/decisions"
                  body={{ ...item(at), field: 'identity', value: `apart ${first.at}` }}
                  told={`Decided. ${name} is not ${first.name}.`}
                >
                  Somebody else
                </DecideButton>
              )}
            </div>
            <Why of="identity" resolution={resolution} />
          </li>
        ))}
      </ol>
      {first.at && <MergeWith identity={data.identity} at={first.at} />}
    </Titled>
  )
}

/** The choice of another speaker who is the same. */
function MergeWith({ identity, at }: { readonly identity: string; readonly at: string }) {
  const { decide } = useContext(DecideContext)
  const { data } = useData<Page<SpeakerRow>>('/api/speakers?limit=2000')
  const others = (data?.rows ?? []).filter((row) => row.identity !== identity)
  const merge = async (chosen: string) => {
    const address = `/api/identities/${encodeURIComponent(chosen)}`
    const { names } = await fetchJson<IdentityRow>(address, new AbortController().signal)
    const value = `same ${names.find((name) => name.at)?.at}`
    decide('/api/decisions', { ...item(at), field: 'identity', value }, 'Decided. The two are one.')
  }
  return (
    <MergeForm
      label="Is the same as"
      none="choose a speaker"
      others={others.map(({ identity, name }) => ({ value: identity, name }))}
      onMerge={merge}
    />
  )
}

/** Document and id of "DOCUMENT#ID". */
function item(at: string): { readonly document: string; readonly id: string } {
  const cut = at.lastIndexOf('#')
  return { document: at.slice(0, cut), id: at.slice(cut + 1) }
}
