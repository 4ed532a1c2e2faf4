import { userInfo } from 'node:os'
import { Command } from 'commander'
import { openRecord } from '../store/openRecord.ts'
import { linkedValue } from './decide/linkedValue.ts'
import { locate } from './decide/locate.ts'
import { locateName } from './decide/locateName.ts'
import { recordOption } from './options/recordOption.ts'
import { printLine } from './printLine.ts'

interface Options {
  readonly record: string
  readonly by: string
}

const EXAMPLES = `
Examples:
  standoff decide report.txt:120-164 speaker "Ada Orel" --record r.db
  standoff decide report.txt:120-164 stance rejects --record r.db
  standoff decide report.txt:120-164 not-a-statement true --record r.db
  standoff decide report.txt:120-164 group "apart other.txt:4-60" --record r.db
  standoff decide "Ada Orel" identity "same the president" --record r.db

Fields: speaker, party, said, act, factuality, issue, stance, not-a-statement, relation, change of a statement; type, status, date, actors,
recipients, place, issue, stance, not-an-event, change of an event; group of both;
identity of a speaker, by name. An empty value ("") takes a field away.`

/** `standoff decide WHERE FIELD VALUE --record FILE`: what a person knows better than the machine. */
export const decide = (): Command =>
  new Command('decide')
    .description('correct a statement or event; it stands over what the machine read, also when the text is read again')
    .argument(
      '<where>',
      'its place as `standoff show` prints it (report.txt:120-164), or DOCUMENT#ID; for identity a name',
    )
    .argument('<field>', 'what is wrong')
    .argument('<value>', 'what it is rather')
    .addOption(recordOption())
    .option('--by <name>', 'who decides', userInfo().username)
    .addHelpText('after', EXAMPLES)
    .action(async (where: string, field: string, value: string, { record: path, by }: Options) => {
      const record = await openRecord(path)
      try {
        const item = await (field === 'identity' ? locateName : locate)(record, where)
        const { id, quote } = await record.decide({
          ...item,
          field,
          value: await linkedValue(record, field, value),
          by,
        })
        await printLine(`“${quote}”: ${field} is ${value || 'none'}. To take it back: standoff withdraw ${id}`)
      } finally {
        await record.close()
      }
    })
