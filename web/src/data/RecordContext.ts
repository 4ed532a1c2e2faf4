import { createContext } from 'preact'
import type { RecordSummary } from '../../../src/serve/api/RecordSummary.ts'

/** What the open record holds; loaded once, before any page shows. */
export const RecordContext = createContext<RecordSummary>({
  file: '',
  counts: { documents: 0, statements: 0, events: 0 },
  outlets: [],
  parties: [],
  issues: [],
})
