import { once } from 'node:events'
import { accessSync, constants, existsSync } from 'node:fs'
import { Command } from 'commander'
import { serveRecord } from '../serve/serveRecord.ts'
import { openRecord } from '../store/openRecord.ts'
import { openBrowser } from './openBrowser.ts'
import { portOption } from './options/portOption.ts'

interface Options {
  readonly record: string
  readonly port?: number
  readonly open?: boolean
}

/** `standoff serve --record FILE`: the app in the browser, until Ctrl-C. */
export const serve = (): Command =>
  new Command('serve')
    .description('show a record in the browser, from this machine alone')
    .requiredOption('--record <file>', 'the record (SQLite) to show')
    .addOption(portOption())
    .option('--open', 'open the browser')
    .action(async ({ record: path, port, open }: Options) => {
      const record = await openRecord(path, { readonly: existsSync(path) && !isWritable(path) })
      const complain = (error: Error) => process.stderr.write(`standoff: ${error.stack ?? error.message}\n`)
      const { url, close } = await serveRecord(record, { port, complain })
      process.stdout.write(`${url}\n`)
      if (process.stderr.isTTY) process.stderr.write('Ctrl-C ends it.\n')
      if (open) openBrowser(url)
      await ended()
      await close()
      await record.close()
    })

/** Waits for Ctrl-C or a polite kill. They are this command's usual end, so it takes them from the program, which would stop at once. */
async function ended(): Promise<void> {
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM')
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}

/** A record that may not be written is shown all the same; decisions on it are refused. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
