import type { ComponentChildren } from 'preact'
import { useCallback, useMemo, useState } from 'preact/hooks'
import type { Decision } from '../../../src/model/Decision.ts'
import { sendJson } from '../data/sendJson.ts'
import { useKeys } from '../reader/useKeys.ts'
import { DecideContext } from './DecideContext.ts'
import { signature } from './signature.ts'

interface Outcome {
  readonly told: string
  /** The decisions that it came to; none where it failed. */
  readonly ids: readonly string[]
}

/** Lets the pages below decide, and tells below them what was decided last, with the way back; u is its key. */
export function Deciding({ children }: { readonly children: ComponentChildren }) {
  const [count, setCount] = useState(0)
  const [last, setLast] = useState<Outcome>()
  const attempt = useCallback(async (work: () => Promise<Outcome>) => {
    const failed = ({ message }: Error): Outcome => ({ told: message, ids: [] })
    setLast(await work().catch(failed))
    setCount((before) => before + 1)
  }, [])
  const withdraw = useCallback(
    (ids: readonly string[]) =>
      attempt(async () => {
        for (const id of ids) await sendJson('DELETE', `/api/decisions/${encodeURIComponent(id)}`)
        return { told: 'Taken back.', ids: [] }
      }),
    [attempt],
  )
  const decide = useCallback(
    (address: string, body: object, told: string) =>
      attempt(async () => {
        const made = await sendJson<Decision | readonly Decision[]>('POST', address, { ...body, by: signature.get() })
        return { told, ids: [made ?? []].flat().map(({ id }) => id) }
      }),
    [attempt],
  )
  const undo = () => {
    if (last?.ids.length) withdraw(last.ids)
  }
  useKeys({ u: undo })
  const refresh = useCallback(() => setCount((before) => before + 1), [])
  const deciding = useMemo(() => ({ count, decide, refresh, withdraw }), [count, decide, refresh, withdraw])
  return (
    <DecideContext.Provider value={deciding}>
      {children}
      <div class="decided" role="status">
        {last && (
          <p>
            {last.told}{' '}
            {last.ids.length > 0 && (
              <button type="button" onClick={undo}>
                Undo
              </button>
            )}{' '}
            <button type="button" onClick={() => setLast(undefined)}>
              × <span class="visually-hidden">Close the message</span>
            </button>
          </p>
        )}
      </div>
    </DecideContext.Provider>
  )
}
