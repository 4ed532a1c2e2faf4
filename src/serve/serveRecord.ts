import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { packageFolder } from '../pipeline/packageFolder.ts'
import type { StandoffRecord } from '../store/StandoffRecord.ts'
import { createApp } from './createApp.ts'
import { listen } from './listen.ts'

/**
 * Serves the app and its API over a record, on 127.0.0.1 alone.
 *
 * @param options.port The port; without it 4173, or the next that is free.
 * @returns its address, and how to end it.
 * @throws Error where the port is taken, or the app was not built.
 */
export async function serveRecord(
  record: StandoffRecord,
  {
    port,
    complain = () => {},
  }: { readonly port?: number | undefined; readonly complain?: (error: Error) => void } = {},
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = join(packageFolder(), 'web', 'dist')
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
