import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'

/** A core is left for reading and writing; each process holds its own models in memory, so that more than these are started on demand alone. */
const BY_DEFAULT = Math.min(Math.max(availableParallelism() - 1, 1), 4)

/** `--workers N`. */
export const workersOption = (): Option =>
  new Option('--workers <n>', 'processes to annotate with; the output is the same for any number')
    .default(BY_DEFAULT)
    .argParser((text) => {
      const count = Number(text)
      if (!Number.isInteger(count) || count < 1 || count > 256)
        throw new InvalidArgumentError('Give a number from 1 to 256.')
      return count
    })
