// Preloaded into a benchmarked process: writes its peak resident memory, in MiB, when it ends.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () =>
    writeFileSync(process.env.STANDOFF_PEAK_FILE, String(Math.round(process.resourceUsage().maxRSS / 1024))),
  )
