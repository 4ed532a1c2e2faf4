import { useCallback, useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'

const fragment = () => decodeURIComponent(location.hash.slice(1)) || undefined

/** The mark that the address names after "#", and how to name another; that leaves no trail in the history. */
export function useSelected(): readonly [string | undefined, (id: string | undefined) => void] {
  const { url } = useLocation()
  const [selected, setSelected] = useState(fragment)
  useEffect(() => {
    const follow = () => setSelected(fragment())
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [url])
  const select = useCallback((id: string | undefined) => {
    history.replaceState(null, '', id ? `#${encodeURIComponent(id)}` : location.pathname + location.search)
    setSelected(id)
  }, [])
  return [selected, select]
}
