import type { Document } from '../model/Document.ts'
import { readDocuments } from '../read/readDocuments.ts'
import { EXIT } from './EXIT.ts'
import type { Progress } from './Progress.ts'
import { problemLine } from './problemLine.ts'

/** The documents of a command's inputs. What could not be read is told on stderr and sets the exit code. */
export function readInput(
  inputs: readonly string[],
  progress: Progress,
  published: string | undefined,
): AsyncGenerator<Document> {
  return readDocuments(inputs, {
    ...(published !== undefined && { published }),
    onBytes: progress.bytes,
    onProblem: (problem) => {
      progress.clear()
      process.stderr.write(`${problemLine(problem)}\n`)
      if (problem.level === 'unreadable') process.exitCode = EXIT.unreadable
    },
  })
}
