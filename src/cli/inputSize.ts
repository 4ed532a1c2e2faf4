import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extension } from '../read/extension.ts'

/** Bytes that the inputs hold together; undefined where that can't be told before they are read. */
export function inputSize(inputs: readonly string[]): number | undefined {
  try {
    return inputs.reduce((sum, input) => sum + size(input), 0) || undefined
  } catch {
    return undefined
  }
}

function size(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.size
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => extension(file))
  return files.reduce((sum, file) => sum + statSync(join(path, file)).size, 0)
}
