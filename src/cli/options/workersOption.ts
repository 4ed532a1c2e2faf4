import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'

/** Each thread holds its own models in memory, so that more are started only on demand. */
const MOST_BY_DEFAULT = 4

/** `--workers N`. */
export const workersOption = (): Option =>
  new Option('--workers <n>', 'threads to annotate with; the output is the same for any number')
    .default(Math.min(availableParallelism(), MOST_BY_DEFAULT))
    .argParser((text) => {
      const count = Number(text)
      if (!Number.isInteger(count) || count < 1 || count > 256)
        throw new InvalidArgumentError('Give a number from 1 to 256.')
      return count
    })
