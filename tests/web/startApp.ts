import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { build } from 'vite'
import { serveRecord } from '../../src/serve/serveRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'

const PATIENCE_MS = 10_000 // for anything on a page: far more than it takes here, far less than a test may

/** Builds the app, serves a record with it, and starts a browser, whose security stays on. */
export async function startApp(makeRecord: (file: string) => Promise<StandoffRecord>) {
  const temporary = mkdtempSync(join(tmpdir(), 'standoff-web-'))
  const folder = join(temporary, 'dist')
  await build({ configFile: resolve('web/vite.config.ts'), logLevel: 'warn', build: { outDir: folder } })
  const record = await makeRecord(join(temporary, 'record.sqlite'))
  const complaints: string[] = []
  const { url, close } = await serveRecord(record, {
    port: 0,
    folder,
    complain: ({ message }) => complaints.push(message),
  })
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
  })

  return {
    record,
    browser,
    url,
    /** What the server or a page's console had to say; a page that works says nothing. */
    complaints,
    /** A page of its own, with its own storage. */
    async open(path: string, options: Parameters<typeof browser.newContext>[0] = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 860 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(PATIENCE_MS)
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.goto(new URL(path, url).href)
      await page.locator('h1').waitFor()
      return page
    },
    async end() {
      await browser.close()
      await close()
      await record.close()
      rmSync(temporary, { recursive: true })
    },
  }
}
