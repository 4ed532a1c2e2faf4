import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/packageFolder.ts'
import { ModelError } from './ModelError.ts'

/**
 * The bytes of a file in models/.
 *
 * @param sha256 what they must come to, in hex; a byte that was lost or changed anywhere is seen
 * @param parts how many files hold them, one after the other: NAME.1, NAME.2, …; 1 where NAME itself does
 * @throws ModelError that names the file and the next step.
 */
export function modelFile(name: string, sha256?: string, parts = 1): Buffer {
  const names = parts === 1 ? [name] : Array.from({ length: parts }, (_, at) => `${name}.${at + 1}`)
  const read = names.map(readPart)
  const bytes = read.length === 1 ? (read[0] as Buffer) : Buffer.concat(read)
  if (sha256 !== undefined && createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new ModelError(`models/${name} is damaged or of another version: ${NEXT}`)
  return bytes
}

const NEXT = 'install Standoff again with npm.'

function readPart(name: string): Buffer {
  const path = join(packageFolder(), 'models', name)
  if (!existsSync(path)) throw new ModelError(`models/${name} is missing: ${NEXT}`)
  return readFileSync(path)
}
