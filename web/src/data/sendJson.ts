import type { ApiError } from '../../../src/serve/api/ApiError.ts'

/** Sends something to the API and gives its answer. @throws Error with the API's own words, and the next step, where it says no. */
export async function sendJson<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  address: string,
  body?: object,
): Promise<T | undefined> {
  const response = await fetch(address, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (response.status === 204) return undefined
  const answer: unknown = await response.json()
  if (response.ok) return answer as T
  const { error } = answer as ApiError
  throw new Error(`${error.message} ${error.next}`)
}
