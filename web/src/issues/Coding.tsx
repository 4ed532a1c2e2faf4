import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { CodingStatus } from '../../../src/serve/api/CodingStatus.ts'
import { fetchJson } from '../data/fetchJson.ts'
import { sendJson } from '../data/sendJson.ts'
import { DecideContext } from '../decide/DecideContext.ts'

const LOOK_MS = 1000 // how often the job is asked how far it is

/** How far what was read before is coded for the dispute, with the ways to start it, to stop it, and to go on. */
export function Coding() {
  const [status, setStatus] = useState<CodingStatus>()
  const { refresh } = useContext(DecideContext)
  const isRunning = status?.isRunning
  useEffect(() => {
    const abort = new AbortController()
    const look = () => fetchJson<CodingStatus>('/api/coding', abort.signal).then(setStatus, () => {})
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => {
      abort.abort()
      clearInterval(timer)
    }
  }, [])
  const wasRunning = useRef(false)
  useEffect(() => {
    if (wasRunning.current && !isRunning) refresh()
    wasRunning.current = isRunning === true
  }, [isRunning, refresh])
  if (!status) return null
  const send = (method: 'POST' | 'DELETE') => sendJson<CodingStatus>(method, '/api/coding').then(setStatus)
  const { done, left, error } = status
  return (
    <div class="coding" role="status">
      {error && <p class="notice">{error}</p>}
      {isRunning && (
        <label>
          {done} of {done + left} documents coded <progress max={done + left} value={done} />
        </label>
      )}
      {!isRunning && left > 0 && `${left} documents were read before the issues were as they are now.`}
      {!isRunning && left === 0 && <span class="quiet">All documents are coded for these issues.</span>}{' '}
      {(isRunning || left > 0) && (
        <button type="button" onClick={() => send(isRunning ? 'DELETE' : 'POST')}>
          {isRunning ? 'Stop' : 'Code them'}
        </button>
      )}
    </div>
  )
}
