import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildOnce } from '../../scripts/buildOnce.ts'

const MAIN = join(await buildOnce(fileURLToPath(new URL('../..', import.meta.url))), 'cli.js')

/** Starts the program; `ended` gives what it wrote and how it ended. */
export function standoff(
  args: readonly string[],
  { cwd, input }: { readonly cwd?: string; readonly input?: string } = {},
): { child: ChildProcess; ended: Promise<{ stdout: string; stderr: string; code: number | null }> } {
  const child = spawn(process.execPath, [MAIN, ...args], { ...(cwd !== undefined && { cwd }) })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  if (input !== undefined) child.stdin.end(input)
  const ended = new Promise<{ stdout: string; stderr: string; code: number | null }>((done) =>
    child.on('close', (code) => done({ stdout, stderr, code })),
  )
  return { child, ended }
}
