import { useContext, useEffect, useState } from 'preact/hooks'
import { DecideContext } from '../decide/DecideContext.ts'
import { fetchJson } from './fetchJson.ts'

/** The answer of the API at an address; what was there before stays while the next is on its way. */
export function useData<T>(address: string): { readonly data?: T; readonly error?: string; readonly loading: boolean } {
  const [state, setState] = useState<{ data?: T; error?: string; address?: string }>({})
  const { count } = useContext(DecideContext)
  useEffect(() => {
    const abort = new AbortController()
    fetchJson<T>(address, abort.signal).then(
      (data) => setState({ data, address }),
      (error: Error) => {
        if (!abort.signal.aborted) setState({ error: error.message, address })
      },
    )
    return () => abort.abort()
  }, [address, count])
  return { ...state, loading: state.address !== address }
}
