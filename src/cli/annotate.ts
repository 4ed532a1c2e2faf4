import { Command } from 'commander'
import { annotateStream } from '../chain/annotateStream.ts'
import type { OutputLayer } from '../chain/OutputLayer.ts'
import { readDispute } from '../read/readDispute.ts'
import { EXIT } from './EXIT.ts'
import { openProgress } from './openProgress.ts'
import { disputeOption } from './options/disputeOption.ts'
import { onlyOption } from './options/onlyOption.ts'
import { publishedOption } from './options/publishedOption.ts'
import { workersOption } from './options/workersOption.ts'
import { printLine } from './printLine.ts'
import { readInput } from './readInput.ts'

interface Options {
  readonly published?: string
  readonly dispute?: string
  readonly only?: readonly OutputLayer[]
  readonly tokens?: boolean
  readonly workers: number
}

/** `standoff annotate INPUT…`: one AnnotatedDocument a line, in the order of the inputs. */
export const annotate = (): Command =>
  new Command('annotate')
    .description('print what documents say, and when and by whom, as JSON Lines')
    .argument('<input...>', 'a .txt, .html or .jsonl file, a folder of them, or - for JSON Lines on standard input')
    .addOption(publishedOption())
    .addOption(disputeOption())
    .addOption(onlyOption())
    .option('--tokens', 'give the tokens too: lemma, part of speech, head')
    .addOption(workersOption())
    .action(async (inputs: readonly string[], { published, dispute, ...options }: Options) => {
      const progress = openProgress(inputs)
      const documents = readInput(inputs, progress, published)
      const told = dispute === undefined ? {} : { dispute: readDispute(dispute) }
      for await (const document of annotateStream(documents, { ...options, ...told })) {
        if (document.messages.some(({ code }) => code === 'annotation-failed')) process.exitCode = EXIT.unreadable
        await printLine(JSON.stringify(document))
        progress.document()
      }
      progress.clear()
    })
