import type { Document } from '../../src/model/Document.ts'
import type { Problem } from '../../src/read/Problem.ts'
import type { ReadOptions } from '../../src/read/ReadOptions.ts'
import { readDocuments } from '../../src/read/readDocuments.ts'

/** All that the inputs give, documents and problems apart. */
export async function readAll(
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<{ readonly documents: readonly Document[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const documents = await Array.fromAsync(readDocuments(inputs, { ...options, onProblem: (it) => problems.push(it) }))
  return { documents, problems }
}
