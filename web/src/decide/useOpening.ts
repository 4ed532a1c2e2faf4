import type { RefObject } from 'preact'
import { useKeys } from '../reader/useKeys.ts'

/** Opens a folded form and goes to its first field when c is pressed. */
export function useOpening(box: RefObject<HTMLDetailsElement>, hotkey: boolean): void {
  const open = () => {
    if (!box.current) return
    box.current.open = true
    box.current.querySelector('select')?.focus()
  }
  useKeys(hotkey ? { c: open } : {})
}
