import { Command } from 'commander'
import { annotateStream } from '../chain/annotateStream.ts'
import { producer } from '../chain/producer.ts'
import type { Document } from '../model/Document.ts'
import { documentId } from '../model/documentId.ts'
import type { ModelName } from '../pipeline/ModelName.ts'
import type { Problem } from '../read/Problem.ts'
import { readDocuments } from '../read/readDocuments.ts'
import { openRecord } from '../store/openRecord.ts'
import { addSummary } from './addSummary.ts'
import { defaultDispute } from './defaultDispute.ts'
import { EXIT } from './EXIT.ts'
import { onInterrupt } from './onInterrupt.ts'
import { openProgress } from './openProgress.ts'
import { disputeOption } from './options/disputeOption.ts'
import { modelOption } from './options/modelOption.ts'
import { publishedOption } from './options/publishedOption.ts'
import { recordOption } from './options/recordOption.ts'
import { workersOption } from './options/workersOption.ts'
import { printLine } from './printLine.ts'
import { problemLine } from './problemLine.ts'

interface Options {
  readonly record: string
  readonly published?: string
  readonly dispute?: string
  readonly model: ModelName
  readonly workers: number
}

/** `standoff add INPUT… --record FILE`: reads documents into a record; what is in it already is left as it is. */
export const add = (): Command =>
  new Command('add')
    .description('read documents into a record; run it again to go on where it stopped')
    .argument('<input...>', 'a .txt, .html or .jsonl file, a folder of them, or - for JSON Lines on standard input')
    .addOption(recordOption())
    .addOption(publishedOption())
    .addOption(disputeOption())
    .addOption(modelOption())
    .addOption(workersOption())
    .action(async (inputs: readonly string[], { record: path, published, dispute: named, model, workers }: Options) => {
      const dispute = defaultDispute(path, named)
      const record = await openRecord(path, { create: true })
      if (dispute) await record.useDispute(dispute)
      const context = { model, ...(dispute && { dispute }) }
      const progress = openProgress(inputs)
      const counts = { added: 0, known: 0, again: 0 }
      const unreadable: Problem[] = []
      onInterrupt(progress, `stopped; ${path} keeps what was read. Run the same command to go on.`)

      const documents = readDocuments(inputs, {
        ...(published !== undefined && { published }),
        onBytes: progress.bytes,
        onProblem: (problem) => {
          progress.clear()
          process.stderr.write(`${problemLine(problem)}\n`)
          if (problem.level === 'unreadable') unreadable.push(problem)
        },
      })
      async function* unknown(all: AsyncIterable<Document>): AsyncGenerator<Document> {
        for await (const document of all)
          if (await record.has(documentId(document), producer(context))) counts.known++
          else yield document
      }
      const read = async (all: AsyncIterable<Document>) => {
        for await (const document of annotateStream(unknown(all), { ...context, workers })) {
          counts[await record.add(document)]++
          progress.document()
        }
      }
      await read(documents)
      if (dispute) await read(record.readBefore(dispute))
      progress.clear()
      await record.close()
      if (unreadable.length) process.exitCode = EXIT.unreadable
      await printLine(addSummary(path, counts, unreadable))
    })
