import { useMemo, useRef, useState } from 'preact/hooks'
import { words } from '../../../src/model/words.ts'
import type { DocumentPart } from '../../../src/serve/api/DocumentPart.ts'
import { dateWords } from '../parts/dateWords.ts'
import { Titled } from '../parts/Titled.tsx'
import { DocumentPanel } from './DocumentPanel.tsx'
import { Help } from './Help.tsx'
import { Legend } from './Legend.tsx'
import type { Mark } from './Mark.ts'
import { MarkedText } from './MarkedText.tsx'
import { MarkPanel } from './MarkPanel.tsx'
import { Parts } from './Parts.tsx'
import { ReaderContext } from './ReaderContext.ts'
import { smallestAt } from './smallestAt.ts'
import { useHidden } from './useHidden.ts'
import { useKeys } from './useKeys.ts'
import { useShown } from './useShown.ts'

/** The reader over a part of a document that has arrived. */
export function Opened({
  data,
  marks,
  selected,
  select,
}: {
  readonly data: DocumentPart
  readonly marks: readonly Mark[]
  readonly selected: string | undefined
  readonly select: (id: string | undefined) => void
}) {
  const [hidden, toggle] = useHidden()
  const [help, setHelp] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const { document, part } = data
  const mark = marks.find(({ id }) => id === selected)
  const visible = useMemo(
    () => marks.filter(({ pieces }) => pieces.some(({ layer }) => !hidden.has(layer))),
    [marks, hidden],
  )
  const step = (by: 1 | -1) => {
    const at = visible.findIndex(({ id }) => id === selected)
    const next = visible[at === -1 && by === -1 ? visible.length - 1 : at + by]
    if (next) select(next.id)
  }
  useKeys({ j: () => step(1), k: () => step(-1), Escape: () => select(undefined), '?': () => setHelp(true) })
  useShown(text, selected, marks)
  const reading = useMemo(() => {
    const within = (spans: Parameters<typeof words>[1]) =>
      words(
        data.text,
        spans.map(({ start, end }) => ({ start: Math.max(0, start - part.start), end: end - part.start })),
      )
    return { data, marks, words: within }
  }, [data, marks, part])
  const { title, source, outlet, published } = document.meta

  return (
    <ReaderContext.Provider value={reading}>
      <Titled title={title ?? source} lead={[outlet, published && dateWords(published)].filter(Boolean).join(', ')}>
        <div class="toolbar">
          <Legend hidden={hidden} toggle={toggle} />
          <div class="buttons">
            <button type="button" onClick={() => step(-1)} disabled={visible.length === 0}>
              ← <span class="visually-hidden">Previous mark</span>
            </button>
            <button type="button" onClick={() => step(1)} disabled={visible.length === 0}>
              <span class="visually-hidden">Next mark</span> →
            </button>
            <button type="button" onClick={() => setHelp(true)}>
              ? <span class="visually-hidden">Keys</span>
            </button>
          </div>
        </div>
        <div class={`reader ${mark ? 'has-mark' : ''}`}>
          <article aria-label="Text" lang={document.meta.language}>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: each mark has its own link, and the keys j and k */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
            <div
              ref={text}
              class={['text', ...[...hidden].map((layer) => `hide-${layer}`)].join(' ')}
              dir="auto"
              onClick={({ target }) => {
                const id = getSelection()?.isCollapsed === false ? undefined : smallestAt(target, visible)
                if (id) select(id)
              }}
            >
              <MarkedText data={data} marks={marks} />
            </div>
            <Parts {...part} id={document.id} />
          </article>
          <aside class="panel" aria-label="What it was resolved to, and why" aria-live="polite">
            {mark && (
              <button type="button" class="close" onClick={() => select(undefined)}>
                × <span class="visually-hidden">Close the mark</span>
              </button>
            )}
            {mark ? <MarkPanel mark={mark} /> : <DocumentPanel />}
          </aside>
        </div>
        {help && <Help close={() => setHelp(false)} />}
      </Titled>
    </ReaderContext.Provider>
  )
}
