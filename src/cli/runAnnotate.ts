import { annotateStream } from '../chain/annotateStream.ts'
import { readDispute } from '../read/readDispute.ts'
import type { AnnotateFlags } from './AnnotateFlags.ts'
import { EXIT } from './EXIT.ts'
import { onInterrupt } from './onInterrupt.ts'
import { openProgress } from './openProgress.ts'
import { printLine } from './printLine.ts'
import { readInput } from './readInput.ts'

/** Prints one AnnotatedDocument a line, as they come. */
export async function runAnnotate(
  inputs: readonly string[],
  { published, dispute, ...options }: AnnotateFlags,
): Promise<void> {
  const told = dispute === undefined ? {} : { dispute: readDispute(dispute) }
  const progress = openProgress(inputs)
  onInterrupt(progress, 'stopped; the lines that were printed are whole.')
  for await (const document of annotateStream(readInput(inputs, progress, published), { ...options, ...told })) {
    if (document.messages.some(({ code }) => code === 'annotation-failed')) process.exitCode = EXIT.unreadable
    await printLine(JSON.stringify(document))
    progress.document()
  }
  progress.clear()
}
