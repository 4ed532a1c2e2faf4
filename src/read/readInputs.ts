import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Document } from '../model/Document.ts'
import type { Problem } from './Problem.ts'
import type { ReadOptions } from './ReadOptions.ts'
import { readFileInput } from './readFileInput.ts'
import { readFolder } from './readFolder.ts'
import { readJsonLines } from './readJsonLines.ts'
import { readSheet } from './readSheet.ts'
import type { Sheet } from './Sheet.ts'
import { unreadable } from './unreadable.ts'
import { why } from './why.ts'

/**
 * Reads files (.txt, .html, .jsonl), folders of them, and "-" (JSON Lines on standard input), in the order given and one document
 * at a time. What can't be read is given as a Problem; nothing is thrown.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Document | Problem> {
  const sheets = new Map<string, Sheet | undefined>()
  for (const input of inputs) {
    if (input === '-') {
      const { published, onBytes, stdin = process.stdin } = options
      yield* readJsonLines(stdin, { source: '-', ...(published !== undefined && { published }) }, onBytes)
      continue
    }
    try {
      if ((await stat(input)).isDirectory()) yield* readFolder(input, options)
      else {
        const folder = dirname(input)
        if (!sheets.has(folder)) {
          sheets.set(folder, await readSheet(folder))
          yield* sheets.get(folder)?.problems ?? []
        }
        const name = basename(input)
        if (name !== 'documents.csv') yield* readFileInput(input, options, sheets.get(folder)?.rows.get(name))
      }
    } catch (error) {
      yield unreadable(input, why(error))
    }
  }
}
