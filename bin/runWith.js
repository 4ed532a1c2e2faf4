import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** Runs a script again with another Node binary, and ends as it ends; the terminal sends Ctrl-C to both. */
export function runWith(binary, script) {
  const child = spawn(binary, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`standoff: ${binary} could not be started (${error.message}). Install Node 24 (https://nodejs.org).`)
    process.exit(2)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}
