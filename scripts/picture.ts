import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { serveRecord } from '../src/serve/serveRecord.ts'
import { openRecord } from '../src/store/openRecord.ts'

/** `node scripts/picture.ts RECORD`: takes docs/app.png, the reader with a statement of the example dispute open. */
const record = await openRecord(process.argv[2] ?? '.cache/demo/lenka.db', { readonly: true })
const { url, close } = await serveRecord(record, { port: 0 })
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' })
const statement = (await record.statements({ words: '"joint schedule"' })).find(
  ({ kind, issue, stance, speaker, said }) => kind === 'direct' && issue && stance && speaker && said,
)
if (!statement) throw new Error('The record has no quotation on an issue. Run `npm run demo` first.')
await page.goto(new URL(`/documents/${encodeURIComponent(statement.document)}#${statement.id}`, url).href)
await page.waitForLoadState('networkidle')
// The reader brings the statement to the top; the picture has the whole page.
await page.evaluate(() => scrollTo(0, 0))
await page.screenshot({ path: fileURLToPath(new URL('../docs/app.png', import.meta.url)) })
await browser.close()
await close()
await record.close()
