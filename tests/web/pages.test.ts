import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readerLink } from '../../web/src/data/readerLink.ts'
import { damRecord } from './damRecord.ts'
import { startApp } from './startApp.ts'

let app: Awaited<ReturnType<typeof startApp>>
let paths: readonly string[]

beforeAll(async () => {
  app = await startApp(damRecord)
  const [document] = await app.record.documents()
  const [group] = await app.record.groups()
  const [speaker] = await app.record.speakers()
  const reader = readerLink(document?.id ?? '', 's1')
  paths = [
    '/',
    '/statements',
    '/timeline',
    '/positions',
    '/same',
    `/same/${encodeURIComponent(group?.id ?? '')}`,
    '/speakers',
    `/speakers/${encodeURIComponent(speaker?.identity ?? '')}`,
    '/instruments',
    '/wording',
    '/issues',
    '/decisions',
    reader,
  ]
}, 60_000)
afterAll(() => app.end())

/** The words that the reader lights up. */
async function lit(page: Page): Promise<readonly string[]> {
  await page.locator('.text .on:not(.anchor)').first().waitFor()
  return page.locator('.text .on:not(.anchor)').allTextContents()
}

describe('the pages', () => {
  test('a document opens from the list, which can be filtered by outlet', async () => {
    const page = await app.open('/')
    await page.getByLabel('Outlet').selectOption('River Wire')
    await page.waitForURL('**/?outlet=River+Wire')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(2)
    await page.getByRole('link', { name: 'Brandt accuses' }).click()
    await page.getByRole('heading', { level: 1, name: 'Brandt accuses' }).waitFor()
  })

  test('a statement found by its words opens them in the reader', async () => {
    const page = await app.open('/statements')
    await page.getByLabel('Words').fill('slow*')
    await page.getByLabel('Words').press('Enter')
    await page.waitForURL('**/statements?words=slow*')
    await expect.poll(() => page.locator('.statements > li').count()).toBe(1)
    await page.getByRole('link', { name: 'Osterland could accept a slower filling' }).click()
    expect(await lit(page)).toEqual(['Osterland could accept a slower filling', 'Anna Brandt', 'said'])
  })

  test('statements can be filtered by speaker, party, issue, stance, outlet and date, and linked to so', async () => {
    const page = await app.open(
      '/statements?speaker=Brandt&party=osterland&issue=filling&stance=open&outlet=Brandmere+Herald&from=2030&to=2030-03',
    )
    await expect.poll(() => page.locator('.statements > li').count()).toBe(1)
    expect(await page.getByLabel('Stance').inputValue()).toBe('open')
    await page.getByRole('link', { name: 'Clear' }).click()
    await expect.poll(() => page.locator('.statements > li').count()).toBe(9)
  })

  test('a dot of the timeline opens its words, and what has no date stands apart', async () => {
    const page = await app.open('/timeline')
    await page.locator('.dot').first().waitFor()
    const names = await page.locator('.dot').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('aria-label')))
    expect(names.filter((name) => name?.includes('Tomas Kerel, said (2 tellings)'))).toHaveLength(1)
    expect(await page.getByRole('region', { name: 'Undated' }).textContent()).toContain('that the gates would open')
    await page.locator('.dot[aria-label^="1 Mar 2030"]').click()
    expect(await lit(page)).toContain('Osterland could accept a slower filling')
  })

  test('arrow keys lead along a lane of the timeline', async () => {
    const page = await app.open('/timeline')
    await page.locator('.lane', { hasText: 'Osterland' }).locator('.dot').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.told').textContent()).toMatch(/^Apr 2031\. Osterland, sanction/)
  })

  test('a cell of the positions gives each stance by word and glyph, and opens the sentence', async () => {
    const page = await app.open('/positions')
    const cell = page
      .getByRole('row', { name: /May the filling/ })
      .getByRole('cell')
      .first()
    expect(await cell.textContent()).toContain('✕ rejects')
    await cell.getByRole('link').first().click()
    expect((await lit(page)).join(' ')).toContain('reservoir is not up for negotiation')
  })

  test('one statement in two wordings shows what each leaves out', async () => {
    const page = await app.open('/same')
    await page.getByRole('link', { name: 'Our reservoir is not up for negotiation' }).click()
    await page.getByRole('heading', { level: 1, name: 'One statement, 2 tellings' }).waitFor()
    expect(await page.locator('.wording header').allTextContents()).toHaveLength(2)
    expect((await page.locator('.wording del').allTextContents()).join('')).toContain('today or ever')
  })

  test('a claim stands beside its denial', async () => {
    const page = await app.open('/same')
    const pair = page.locator('.disputed').first()
    await pair.waitFor()
    expect(await pair.textContent()).toMatch(/Anna Brandt.*denied by.*Tomas Kerel/)
  })

  test('a speaker leads to what they said', async () => {
    const page = await app.open('/speakers')
    await page.getByRole('link', { name: 'Anna Brandt' }).click()
    await page.waitForURL('**/statements?speaker=*')
    await expect.poll(() => page.locator('.statements strong').first().textContent()).toBe('Anna Brandt')
    expect(await page.getByLabel('Speaker').inputValue()).toBe('Anna Brandt')
  })
})

describe('every page', () => {
  test('fits a phone without scrolling sideways', async () => {
    const page = await app.open('/', { viewport: { width: 360, height: 740 } })
    for (const path of paths) {
      await visit(page, path)
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 360])
    }
  })

  test('has one heading of the first level, labels on every field, and names on every link and button', async () => {
    const page = await app.open('/')
    for (const path of paths) {
      await visit(page, path)
      expect([path, await page.locator('h1').count()]).toEqual([path, 1])
      expect([path, await page.evaluate<readonly string[]>(NAMELESS)]).toEqual([path, []])
    }
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has text that stands out from its ground, ${colorScheme}`, async () => {
      const page = await app.open('/', { colorScheme })
      for (const path of paths) {
        await visit(page, path)
        expect([path, await page.evaluate<readonly string[]>(FAINT)]).toEqual([path, []])
      }
    })

  test('is dark where the system is, or where one chooses so', async () => {
    const ground = 'getComputedStyle(document.documentElement).backgroundColor'
    const dark = await (await app.open('/', { colorScheme: 'dark' })).evaluate(ground)
    const page = await app.open('/', { colorScheme: 'light' })
    expect(await page.evaluate(ground)).not.toBe(dark)
    await page.getByLabel('Colours').selectOption('dark')
    await expect.poll(() => page.evaluate(ground)).toBe(dark)
  })

  test('can be used from the keyboard: the first Tab leads past the navigation', async () => {
    const page = await app.open('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the page')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('!!document.activeElement.closest("main")')).toBe(true)
  })

  test('takes the focus when a link leads to it', async () => {
    const page = await app.open('/')
    await page.getByRole('link', { name: 'Timeline' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
  })

  test('says that it was coded by machine', async () => {
    const page = await app.open('/')
    for (const path of paths) {
      await visit(page, path)
      expect(await page.locator('body').textContent()).toContain('Coded by machine, not verified')
    }
  })

  test('runs without an error in the console, the content security policy included', () => {
    expect(app.complaints).toEqual([])
  })
})

test('without a dispute the positions say how to get them', async () => {
  const plain = await startApp((file) => damRecord(file, { dispute: false }))
  const page = await plain.open('/positions')
  expect(await page.locator('main').textContent()).toContain('standoff init')
  await plain.end()
})

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, app.url).href)
  await page.locator('h1').waitFor()
  await expect.poll(() => page.locator('main').textContent(), { timeout: 5000 }).not.toContain('Loading…')
}

/** Fields, links and buttons without a name. */
const NAMELESS = `[...document.querySelectorAll('a, button, input, select, meter')]
  .filter((element) => !(element.getAttribute('aria-label') || element.labels?.length || element.textContent.trim()))
  .map((element) => element.outerHTML)`

/** Texts whose contrast with the ground behind them is under 4.5, the least that WCAG 2.2 (AA) asks for. */
const FAINT = `(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (colour) => {
    const [r, g, b] = rgba(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (rgba(colour)[3] > 0) return colour
    }
    return 'white'
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const faint = new Set()
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest('noscript, button:disabled, option')) continue
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(ground(element))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5) faint.add(element.className + ' ' + contrast.toFixed(2) + ': ' + element.textContent.slice(0, 40))
  }
  return [...faint]
})()`
