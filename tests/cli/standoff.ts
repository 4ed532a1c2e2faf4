import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildOnce } from '../../scripts/buildOnce.ts'

const MAIN = join(await buildOnce(fileURLToPath(new URL('../..', import.meta.url))), 'cli.js')

interface Surroundings {
  readonly cwd?: string
  /** What is on its standard input. */
  readonly input?: string
  /** The largest file that it may write, as where a disk is full; 1024 bytes each. */
  readonly maxFileKilobytes?: number
  /** A file in `cwd` that takes its standard output. */
  readonly into?: string
}

/** Starts the program; `ended` gives what it wrote and how it ended. */
export function standoff(
  args: readonly string[],
  { cwd, input, maxFileKilobytes, into }: Surroundings = {},
): { child: ChildProcess; ended: Promise<{ stdout: string; stderr: string; code: number | null }> } {
  // A write past the limit raises SIGXFSZ, which would end the process; ignored, it fails as on a full disk.
  const limit =
    maxFileKilobytes === undefined
      ? []
      : ['-c', `trap '' XFSZ; ulimit -f ${maxFileKilobytes}; exec "$@"${into ? ` > ${into}` : ''}`, '-']
  const [command, ...rest] = [...(limit.length ? ['bash', ...limit] : []), process.execPath, MAIN, ...args] as [string]
  const child = spawn(command, rest, { ...(cwd !== undefined && { cwd }) })
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
