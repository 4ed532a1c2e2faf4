import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { DocumentPart } from '../../../src/serve/api/DocumentPart.ts'
import { query } from '../data/query.ts'
import { useData } from '../data/useData.ts'
import { Failed } from '../parts/Failed.tsx'
import { marksOf } from '../reader/marksOf.ts'
import { Opened } from '../reader/Opened.tsx'
import { useSelected } from '../reader/useSelected.ts'

/** A document's unchanged text with its marks, and a panel that tells what each was resolved to and why. */
export function Reader() {
  const { params } = useRoute()
  const { query: chosen } = useLocation()
  const [selected, select] = useSelected()
  const [wanted, setWanted] = useState<{ readonly mark?: string; readonly part?: string }>({
    mark: selected,
    part: chosen.part,
  })
  const id = params.id ?? ''
  const { data, error, loading } = useData<DocumentPart>(`/api/documents/${encodeURIComponent(id)}${query(wanted)}`)
  const marks = useMemo(() => (data ? marksOf(data) : []), [data])

  useEffect(() => {
    if (chosen.part !== undefined) setWanted({ part: chosen.part })
  }, [chosen.part])
  useEffect(() => {
    if (selected && !loading && !marks.some((mark) => mark.id === selected)) setWanted({ mark: selected })
  }, [selected, loading, marks])

  if (error) return <Failed title="Document" error={error} />
  if (!data) return <p class="quiet">Loading…</p>
  return <Opened data={data} marks={marks} selected={selected} select={select} />
}
