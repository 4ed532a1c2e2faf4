import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/packageFolder.ts'

/**
 * The bytes of a file in models/.
 *
 * @param sha256 what they must come to, in hex; a byte that was lost or changed anywhere is seen
 * @throws Error that names the file and the next step.
 */
export function modelFile(name: string, sha256?: string): Buffer {
  const path = join(packageFolder(), 'models', name)
  if (!existsSync(path)) throw new Error(`models/${name} is missing: install Standoff again with npm.`)
  const bytes = readFileSync(path)
  if (sha256 !== undefined && createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`models/${name} is damaged or of another version: install Standoff again with npm.`)
  return bytes
}
