import type { ApiError } from '../../../src/serve/api/ApiError.ts'

/** Gets one answer of the API. @throws Error with the API's own words, and the next step, where it says no. */
export async function fetchJson<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } })
  if (response.ok) return (await response.json()) as T
  const { error } = (await response.json()) as ApiError
  throw new Error(`${error.message} ${error.next}`)
}
