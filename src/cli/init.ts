import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { annotateStream } from '../chain/annotateStream.ts'
import { toDisputeYaml } from '../export/toDisputeYaml.ts'
import { proposeDispute } from '../link/proposeDispute.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { ModelName } from '../pipeline/ModelName.ts'
import { openRecord } from '../store/openRecord.ts'
import { openProgress } from './openProgress.ts'
import { modelOption } from './options/modelOption.ts'
import { workersOption } from './options/workersOption.ts'
import { printLine } from './printLine.ts'
import { readInput } from './readInput.ts'

interface Options {
  readonly record?: string
  readonly dispute?: string
  readonly force?: boolean
  readonly model: ModelName
  readonly workers: number
}

/** `standoff init [INPUT…] [--record FILE]`: proposes a dispute.yaml from documents, or from a record. */
export const init = (): Command =>
  new Command('init')
    .description('propose a dispute.yaml from documents, or from those of a record; then correct it')
    .argument('[input...]', 'a .txt, .html or .jsonl file, a folder of them, or - for JSON Lines on standard input')
    .option('--record <file>', 'take the documents of this record')
    .option('--dispute <file>', 'where to write it (default: dispute.yaml, beside the record if one is given)')
    .option('--force', 'write over a file that is there')
    .addOption(modelOption())
    .addOption(workersOption())
    .action(async (inputs: readonly string[], { record, dispute, force, model, workers }: Options) => {
      if (!inputs.length && !record) throw new Error('Nothing to propose from. Give reports to read, or --record FILE.')
      const path = dispute ?? (record ? join(dirname(record), 'dispute.yaml') : 'dispute.yaml')
      if (existsSync(path) && !force)
        throw new Error(
          `${path} is there already. Give --force to write over it, or --dispute FILE to write elsewhere.`,
        )
      const documents = inputs.length ? fromInputs(inputs, { model, workers }) : fromRecord(record as string)
      const proposed = await proposeDispute(documents)
      writeFileSync(path, toDisputeYaml(proposed))
      const { parties, issues, instruments } = proposed
      await printLine(
        `${path}: ${parties.length} parties, ${issues.length} issues, ${instruments.length} instruments proposed. Correct the questions, then run standoff add with it.`,
      )
    })

async function* fromInputs(
  inputs: readonly string[],
  options: Pick<Options, 'model' | 'workers'>,
): AsyncGenerator<AnnotatedDocument> {
  const progress = openProgress(inputs)
  for await (const document of annotateStream(readInput(inputs, progress, undefined), options)) {
    progress.document()
    yield document
  }
  progress.clear()
}

async function* fromRecord(path: string): AsyncGenerator<AnnotatedDocument> {
  const record = await openRecord(path, { readonly: true })
  try {
    for (const { id } of await record.documents()) {
      const document = await record.document(id)
      if (document) yield document
    }
  } finally {
    await record.close()
  }
}
