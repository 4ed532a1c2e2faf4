import { useContext } from 'preact/hooks'
import { ReaderContext, type Reading } from './ReaderContext.ts'

/** The document that is read. @throws Error outside the reader. */
export function useReading(): Reading {
  const reading = useContext(ReaderContext)
  if (!reading) throw new Error('No document is open here: use it inside the reader.')
  return reading
}
