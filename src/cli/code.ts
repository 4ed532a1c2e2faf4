import { Command } from 'commander'
import type { ModelName } from '../pipeline/ModelName.ts'
import { codeAgain } from '../serve/codeAgain.ts'
import { openRecord } from '../store/openRecord.ts'
import { defaultDispute } from './defaultDispute.ts'
import { onInterrupt } from './onInterrupt.ts'
import { openProgress } from './openProgress.ts'
import { disputeOption } from './options/disputeOption.ts'
import { modelOption } from './options/modelOption.ts'
import { recordOption } from './options/recordOption.ts'
import { workersOption } from './options/workersOption.ts'
import { printLine } from './printLine.ts'

interface Options {
  readonly record: string
  readonly dispute?: string
  readonly model: ModelName
  readonly workers: number
}

/** `standoff code --record FILE`: codes what was read before for the dispute as it is now; run again, it goes on where it stopped. */
export const code = (): Command =>
  new Command('code')
    .description('code what was read before again, after the dispute changed; run it again to go on where it stopped')
    .addOption(recordOption())
    .addOption(disputeOption())
    .addOption(modelOption())
    .addOption(workersOption())
    .action(async ({ record: path, dispute: named, model, workers }: Options) => {
      const dispute = defaultDispute(path, named)
      const record = await openRecord(path)
      if (dispute) await record.useDispute(dispute)
      const total = await record.unread()
      const progress = openProgress([], total)
      onInterrupt(progress, `stopped; ${path} keeps what was coded. Run the same command to go on.`)
      let coded = 0
      for await (const done of codeAgain(record, { model, workers })) {
        coded = done
        progress.document()
      }
      progress.clear()
      const known = await record.dispute()
      await record.close()
      if (!known)
        throw new Error(`There is no dispute to code ${path} for. Give --dispute FILE; standoff init proposes one.`)
      await printLine(`${path}: ${coded} coded again`)
    })
