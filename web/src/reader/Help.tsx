import { useEffect, useRef } from 'preact/hooks'

const KEYS = [
  ['j', 'next mark'],
  ['k', 'previous mark'],
  ['c', 'correct the mark'],
  ['u', 'undo what was decided last'],
  ['Esc', 'close the mark'],
  ['?', 'this help'],
] as const

/** The keys of the reader. */
export function Help({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="help" onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}
