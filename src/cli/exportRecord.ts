import { Argument, Command } from 'commander'
import { toJsonLines } from '../export/toJsonLines.ts'
import { openRecord } from '../store/openRecord.ts'
import { recordOption } from './options/recordOption.ts'
import { printLine } from './printLine.ts'

/** `standoff export jsonl --record FILE`: the whole record on stdout. */
export const exportRecord = (): Command =>
  new Command('export')
    .description('print the whole record: documents, then groups, changes and decisions')
    .addArgument(new Argument('<format>', 'how to write it').choices(['jsonl']))
    .addOption(recordOption())
    .action(async (_format: 'jsonl', { record: path }: { readonly record: string }) => {
      const record = await openRecord(path, { readonly: true })
      for await (const line of toJsonLines(record)) await printLine(line)
      await record.close()
    })
