import type { Progress } from './Progress.ts'

/** At Ctrl-C says what is left of the run, before main.ts ends it with 130. */
export function onInterrupt(progress: Progress, message: string): void {
  process.prependListener('SIGINT', () => {
    progress.clear()
    process.stderr.write(`standoff: ${message}\n`)
  })
}
