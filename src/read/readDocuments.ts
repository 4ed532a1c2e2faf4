import type { Document } from '../model/Document.ts'
import { isProblem } from './isProblem.ts'
import type { Problem } from './Problem.ts'
import type { ReadOptions } from './ReadOptions.ts'
import { readInputs } from './readInputs.ts'

/**
 * Reads the documents of files (.txt, .html, .jsonl), folders of them, and "-" (JSON Lines on standard input), in the order given
 * and one at a time. What could not be read is told to `onProblem`; nothing is thrown.
 *
 * @example
 * for await (const { meta, text } of readDocuments(['reports'])) console.log(meta.source, text.length)
 */
export async function* readDocuments(
  inputs: readonly string[],
  { onProblem, ...options }: ReadOptions & { readonly onProblem?: (problem: Problem) => void } = {},
): AsyncGenerator<Document> {
  for await (const read of readInputs(inputs, options)) {
    if (isProblem(read)) onProblem?.(read)
    else yield read
  }
}
