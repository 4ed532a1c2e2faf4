import { InvalidArgumentError, Option } from 'commander'

/** `--port N`. */
export const portOption = (): Option =>
  new Option('--port <n>', 'the port; left out, 4173 or the next that is free').argParser((text) => {
    const port = Number(text)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new InvalidArgumentError('Give a number up to 65535.')
    return port
  })
