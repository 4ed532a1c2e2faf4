import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readerLink } from '../../web/src/data/readerLink.ts'
import { annotated } from '../store/annotated.ts'
import { damRecord } from './damRecord.ts'
import { startApp } from './startApp.ts'

const LONG = `${'The river was calm.\n'.repeat(4000)}Ada Orel said that the water would rise. The end.`

let app: Awaited<ReturnType<typeof startApp>>
let refusal: string
let long: string

beforeAll(async () => {
  app = await startApp(async (file) => {
    const record = await damRecord(file)
    await record.add(
      annotated(LONG, {
        meta: { source: 'long.txt' },
        statements: [{ source: 'Ada Orel', cue: 'said', content: 'that the water would rise' }],
      }),
    )
    return record
  })
  const documents = await app.record.documents()
  refusal = documents.find(({ source }) => source === 'post/refusal.txt')?.id ?? ''
  long = documents.find(({ source }) => source === 'long.txt')?.id ?? ''
}, 60_000)
afterAll(() => app.end())

const lit = '.text .on:not(.anchor)'

describe('the reader', () => {
  test('shows the text unchanged, character for character', async () => {
    const page = await app.open(readerLink(refusal))
    const document = await app.record.document(refusal)
    expect(await page.locator('.text').textContent()).toBe(document?.text)
  })

  test('lights up the exact words that a link names, and tells why it was resolved so', async () => {
    const page = await app.open(readerLink(refusal, 's1'))
    await page.locator(lit).first().waitFor()
    expect((await page.locator(lit).allTextContents()).join('')).toBe(
      'President Tomas Kereltoldthat “our reservoir is not up for negotiation”',
    )
    const panel = page.getByRole('complementary')
    expect(await panel.textContent()).toContain('named in the source')
    expect(await panel.textContent()).toContain('or Ilka Dorn, 2 %')
    expect(await panel.textContent()).toContain('97 %')
  })

  test('opens the innermost of nested marks, and leads from it to the one around it', async () => {
    const page = await app.open(readerLink(refusal))
    await page.getByText('that Varania had cut the flow of the river', { exact: true }).click()
    expect(new URL(page.url()).hash).toBe('#s3')
    const inside = page.locator('.field', { hasText: 'Inside' })
    await inside.getByRole('link').click()
    expect(new URL(page.url()).hash).toBe('#s2')
    await page.locator('.field', { hasText: 'Holds' }).waitFor()
  })

  test('goes from mark to mark with j and k, closes with Esc, and lists its keys with ?', async () => {
    const page = await app.open(readerLink(refusal))
    await page.keyboard.press('j')
    expect(new URL(page.url()).hash).toBe('#s1')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(new URL(page.url()).hash).toBe('#s1')
    await page.keyboard.press('Escape')
    expect(new URL(page.url()).hash).toBe('')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').textContent()).toContain('next mark')
  })

  test('hides a layer on demand, skips its marks, and remembers it', async () => {
    const page = await app.open(readerLink(refusal))
    for (const layer of ['Source', 'Cue', 'Content', 'Name']) await page.getByLabel(layer, { exact: true }).uncheck()
    await page.keyboard.press('j')
    expect(new URL(page.url()).hash).toBe('#t1')
    await page.reload()
    expect(await page.getByLabel('Content', { exact: true }).isChecked()).toBe(false)
  })

  test('names every mark for screen readers', async () => {
    const page = await app.open(readerLink(refusal))
    expect(await page.locator('#s1').getAttribute('aria-label')).toBe('mixed statement by Tomas Kerel')
    expect(await page.locator('a.anchor:not([aria-label])').count()).toBe(0)
  })

  test('leads from a claim to its denial', async () => {
    const page = await app.open(readerLink(refusal, 's3'))
    await page.locator('.related').getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: 'Osterland hardens' }).waitFor()
    expect(await page.locator(lit).allTextContents()).toContain('denied')
  })

  test('shows a long text in parts, and opens the part that holds the mark of a link', async () => {
    const page = await app.open(readerLink(long, 's1'))
    await page.locator(lit).first().waitFor()
    expect(await page.locator('.pager').textContent()).toContain('part 3 of 3')
    await page.getByRole('link', { name: 'Previous part' }).click()
    await page.getByText('part 2 of 3').waitFor()
    expect(LONG).toContain(await page.locator('.text').textContent())
  })

  test('says what is wrong with a link to a document that is not there', async () => {
    const page = await app.open('/documents/none')
    expect(await page.locator('main').textContent()).toContain('There is no document none')
    app.complaints.length = 0
  })

  test('runs without an error in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
