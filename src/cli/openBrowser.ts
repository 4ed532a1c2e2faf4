import { spawn } from 'node:child_process'

/** The command that opens an address, by platform; Linux desktops share xdg-open. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens an address in the user's browser; says so where there is none, and goes on. */
export function openBrowser(url: string): void {
  const [command, ...rest] = OPENERS[process.platform] ?? ['xdg-open']
  spawn(command, [...rest, url], { stdio: 'ignore', detached: true })
    .on('error', () => process.stderr.write(`standoff: no browser could be opened. Open ${url} yourself.\n`))
    .unref()
}
