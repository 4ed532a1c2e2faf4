import { Argument, Command } from 'commander'
import type { Filter } from '../store/Filter.ts'
import { openRecord } from '../store/openRecord.ts'
import { recordOption } from './options/recordOption.ts'
import { printLine } from './printLine.ts'
import { checkFilter } from './show/checkFilter.ts'
import type { Shown } from './show/Shown.ts'
import { tables } from './show/tables.ts'
import { toCsv } from './show/toCsv.ts'
import { toTable } from './show/toTable.ts'

interface Options extends Filter {
  readonly record: string
  readonly json?: boolean
  readonly csv?: boolean
}

/** What `show positions` says where nothing can take a side. */
const NO_ISSUES =
  'standoff: positions need the questions in dispute. `standoff init` proposes them from what was read: put its dispute.yaml beside the record and run `standoff add` again.\n'

/** `standoff show KIND --record FILE`: what is in the record, as a table, JSON or CSV. */
export const show = (): Command =>
  new Command('show')
    .description('show what is in a record; every row names its document and the span of its words')
    .addArgument(new Argument('<kind>', 'what to show').choices(Object.keys(tables)))
    .addOption(recordOption())
    .option('--speaker <name>', 'part of the name of who speaks or acts')
    .option('--party <party>', 'a party of the dispute, or a country code (ISO 3166-1 alpha-3)')
    .option('--issue <id>', 'an issue of the dispute')
    .option('--from <date>', 'not before: 2017, 2017-10 or 2017-10-25')
    .option('--to <date>', 'not after')
    .option('--outlet <name>', 'the outlet, whole')
    .option('--words <words>', 'words that all occur; "in quotes" in a row; a last * for any ending')
    .option('--json', 'print JSON')
    .option('--csv', 'print CSV (RFC 4180)')
    .action(async (kind: keyof typeof tables, { record: path, json, csv, ...filter }: Options) => {
      const record = await openRecord(path, { readonly: true })
      const dispute = await record.dispute()
      checkFilter(filter, dispute)
      const { rows, lines, text }: Shown = await tables[kind](record, filter)
      const unasked = ['positions', 'changes'].includes(kind) && !dispute?.issues.length
      await record.close()
      if (unasked) process.stderr.write(NO_ISSUES)
      if (json) return printLine(JSON.stringify(rows, undefined, 2))
      if (csv) return printLine(toCsv(lines))
      if (!unasked) await printLine(text ?? toTable(lines))
    })
