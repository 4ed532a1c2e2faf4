import { Command } from 'commander'
import type { AnnotateFlags } from './AnnotateFlags.ts'
import { disputeOption } from './options/disputeOption.ts'
import { modelOption } from './options/modelOption.ts'
import { onlyOption } from './options/onlyOption.ts'
import { publishedOption } from './options/publishedOption.ts'
import { workersOption } from './options/workersOption.ts'

/** `standoff annotate INPUT…`: one AnnotatedDocument a line, in the order of the inputs. */
export const annotate = (): Command =>
  new Command('annotate')
    .description('print what documents say, and when and by whom, as JSON Lines')
    .argument('<input...>', 'a .txt, .html or .jsonl file, a folder of them, or - for JSON Lines on standard input')
    .addOption(publishedOption())
    .addOption(disputeOption())
    .addOption(onlyOption())
    .option('--tokens', 'give the tokens too: lemma, part of speech, head')
    .addOption(modelOption())
    .addOption(workersOption())
    .action(async (inputs: readonly string[], flags: AnnotateFlags) => {
      const { runAnnotate } = await import('./runAnnotate.ts')
      await runAnnotate(inputs, flags)
    })
