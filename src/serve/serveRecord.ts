import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { packageFolder } from '../pipeline/packageFolder.ts'
import type { StandoffRecord } from '../store/StandoffRecord.ts'
import { createApp } from './createApp.ts'
import { listen } from './listen.ts'

interface ServeOptions {
  readonly port?: number | undefined
  readonly folder?: string
  readonly complain?: (error: Error) => void
}

/**
 * Serves the app and its API over a record, on 127.0.0.1 alone.
 *
 * @param options.port The port; without it 4173, or the next that is free.
 * @param options.folder The built app.
 * @param options.complain Is told of every error that is not the caller's mistake.
 * @returns its address, and how to end it.
 * @throws Error where the port is taken, or the app was not built.
 */
export async function serveRecord(
  record: StandoffRecord,
  { port, folder = join(packageFolder(), 'web', 'dist'), complain = () => {} }: ServeOptions = {},
): Promise<{ readonly url: string; close(): Promise<void> }> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(
      `The app is not built: ${folder} is missing. In a checkout run “npm run build:web”; else install Standoff again.`,
    )
  const server = createAdaptorServer({ fetch: createApp(record, folder, complain).fetch }) as Server
  const taken = await listen(server, port)
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
