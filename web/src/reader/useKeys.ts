import { useEffect, useRef } from 'preact/hooks'

const TYPING = 'input:not([type="checkbox"]), select, textarea, dialog'

/** Runs what stands under a key when it is pressed outside fields and dialogs and without Ctrl, Alt or Meta. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const newest = useRef(keys)
  newest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest(TYPING)
      const act = newest.current[event.key]
      if (typing || event.ctrlKey || event.altKey || event.metaKey || !act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
