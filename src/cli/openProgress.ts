import { inputSize } from './inputSize.ts'
import type { Progress } from './Progress.ts'
import { progressLine } from './progressLine.ts'

const REDRAW_MS = 100

/** Where a terminal does not tell how wide it is. */
const USUAL_COLUMNS = 80

/** Starts a line of progress on stderr: documents, rate, and time left where the size of the inputs, or how many documents there are, is known. */
export function openProgress(inputs: readonly string[], count?: number): Progress {
  const { stderr } = process
  if (!stderr.isTTY) return { bytes: () => {}, document: () => {}, clear: () => {} }
  const total = inputSize(inputs)
  const started = performance.now()
  let documents = 0
  let bytes = 0
  let drawn = -REDRAW_MS
  return {
    bytes: (count) => {
      bytes += count
    },
    document: () => {
      documents++
      const now = performance.now()
      if (now - drawn < REDRAW_MS) return
      drawn = now
      const share = count ? documents / count : total && bytes / total
      const line = progressLine({ documents, seconds: (now - started) / 1000, share })
      stderr.write(`\r\x1b[K${line.slice(0, (stderr.columns || USUAL_COLUMNS) - 1)}`)
    },
    clear: () => {
      stderr.write('\r\x1b[K')
    },
  }
}
