import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsdown'

/** Builds that are kept: those of runs that may still go on. */
const KEPT = 8

/**
 * Builds the program for the sources as they stand, once: each state has a folder of its own, so that runs side by side do not
 * get in each other's way. Gives that folder.
 */
export async function buildOnce(root: string): Promise<string> {
  const builds = join(root, '.cache', 'builds')
  const folder = join(builds, stamp(root))
  if (existsSync(folder)) return folder
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  await build({ cwd: root, outDir: draft, dts: false, clean: false, logLevel: 'error' })
  try {
    renameSync(draft, folder)
  } catch {
    rmSync(draft, { recursive: true })
  }
  prune(builds)
  return folder
}

/** A digest of all that goes into a build. */
function stamp(root: string): string {
  const sum = createHash('sha256')
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
  for (const file of ['package.json', 'tsdown.config.ts', ...sources.map((source) => join('src', source))])
    sum.update(`${file}\n`).update(readFileSync(join(root, file)))
  return sum.digest('hex').slice(0, 16)
}

function prune(builds: string): void {
  const age = (name: string) => statSync(join(builds, name)).mtimeMs
  const old = readdirSync(builds)
    .filter((name) => !name.includes('.'))
    .sort((a, b) => age(b) - age(a))
    .slice(KEPT)
  for (const name of old) rmSync(join(builds, name), { recursive: true, force: true })
}
