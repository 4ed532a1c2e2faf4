import { useState } from 'preact/hooks'
import { useKeys } from '../reader/useKeys.ts'
import { DecideForm } from './DecideForm.tsx'
import type { Subject } from './Subject.ts'

/** A form, folded up, in which a person corrects a statement or an event; with `hotkey` the key c opens it. */
export function Decide({ hotkey = false, ...subject }: Subject & { readonly hotkey?: boolean }) {
  const [open, setOpen] = useState(false)
  useKeys(hotkey ? { c: () => setOpen(true) } : {})
  return (
    <details class="decide" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Correct it</summary>
      {open && <DecideForm {...subject} close={() => setOpen(false)} />}
    </details>
  )
}
