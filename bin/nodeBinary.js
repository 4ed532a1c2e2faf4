import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The oldest Node whose native modules work; on older ones the database driver crashes. */
const OLDEST_NODE = 22

/** Undefined where this Node will do; else the one that the package "node" brings. Where there is none, says so and ends with 2. */
export function nodeBinary() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return undefined
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json')
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    console.error(
      `standoff: This is Node ${process.versions.node}, and Standoff needs ${OLDEST_NODE} or newer. Install one (https://nodejs.org), or \`npm install node@24\` beside standoff.`,
    )
    process.exit(2)
  }
}
