import { readFileSync } from 'node:fs'
import type { Dispute } from '../model/Dispute.ts'
import { parseDispute } from './parseDispute.ts'

/**
 * Reads a dispute.yaml.
 *
 * @throws Error that says which file, which lines, and what to do.
 */
export function readDispute(path: string): Dispute {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`Cannot open the dispute file ${path}: ${(error as Error).message}. Give its path with --dispute.`)
  }
  return parseDispute(text, path)
}
