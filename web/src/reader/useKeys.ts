import { useEffect } from 'preact/hooks'

/** Runs what stands under a key when it is pressed outside fields and without Ctrl, Alt or Meta. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea')
      const act = keys[event.key]
      if (typing || event.ctrlKey || event.altKey || event.metaKey || !act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [keys])
}
