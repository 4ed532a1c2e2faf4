import { useCallback, useState } from 'preact/hooks'
import type { Layer } from './Layer.ts'

const KEY = 'standoff-hidden-layers'

/** The layers that the reader does not show, and how to switch one; the browser keeps them. */
export function useHidden(): readonly [ReadonlySet<Layer>, (layer: Layer) => void] {
  const [hidden, setHidden] = useState<ReadonlySet<Layer>>(
    () => new Set((localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean) as Layer[]),
  )
  const toggle = useCallback((layer: Layer) => {
    setHidden((before) => {
      const after = before.symmetricDifference(new Set([layer]))
      localStorage.setItem(KEY, [...after].join(' '))
      return after
    })
  }, [])
  return [hidden, toggle]
}
