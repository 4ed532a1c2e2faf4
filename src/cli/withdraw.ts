import { Command } from 'commander'
import { openRecord } from '../store/openRecord.ts'
import { recordOption } from './options/recordOption.ts'
import { printLine } from './printLine.ts'

/** `standoff withdraw DECISION --record FILE`: takes back what a person decided. */
export const withdraw = (): Command =>
  new Command('withdraw')
    .description('take back a decision')
    .argument('<decision>', 'its id, or the beginning of it, as `standoff show decisions` prints it')
    .addOption(recordOption())
    .action(async (named: string, { record: path }: { readonly record: string }) => {
      const record = await openRecord(path)
      try {
        const [only, ...others] = (await record.decisions()).filter(({ id }) => id.startsWith(named))
        if (!only || others.length)
          throw new Error(
            `${only ? 'Several decisions begin' : 'No decision begins'} with ${named}. \`standoff show decisions\` lists them.`,
          )
        await record.withdraw(only.id)
        await printLine(`“${only.quote}”: ${only.field} is as the machine read it.`)
      } finally {
        await record.close()
      }
    })
