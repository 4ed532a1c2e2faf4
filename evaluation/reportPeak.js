// Preloaded into a benchmarked process and those that it starts: each adds its peak resident memory, in MiB, to a file when it ends.
import { appendFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () =>
    appendFileSync(process.env.STANDOFF_PEAK_FILE, `${Math.round(process.resourceUsage().maxRSS / 1024)}\n`),
  )
  // a process that is told to end would do so without saying its peak
  process.on('SIGTERM', () => process.exit())
}
