import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Mark } from './Mark.ts'

/** Lights up the selected mark and brings it into view; the text itself is not drawn anew. */
export function useShown(text: RefObject<HTMLElement>, selected: string | undefined, marks: readonly Mark[]): void {
  useLayoutEffect(() => {
    if (!selected || !text.current) return
    const lit = text.current.querySelectorAll(`[data-marks~="${CSS.escape(selected)}"], #${CSS.escape(selected)}`)
    for (const element of lit) element.classList.add('on')
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    lit[0]?.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' })
    return () => {
      for (const element of lit) element.classList.remove('on')
    }
  }, [text, selected, marks])
}
