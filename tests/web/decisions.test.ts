import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readerLink } from '../../web/src/data/readerLink.ts'
import { damRecord } from './damRecord.ts'
import { startApp } from './startApp.ts'

let app: Awaited<ReturnType<typeof startApp>>
let refusal: string

beforeAll(async () => {
  app = await startApp(damRecord)
  refusal = (await app.record.documents()).find(({ source }) => source === 'post/refusal.txt')?.id ?? ''
}, 60_000)
afterAll(() => app.end())

const speakerOf = async (id: string) => {
  const { statements = [], entities = [] } = (await app.record.document(refusal)) ?? {}
  return entities.find((entity) => entity.id === statements.find((statement) => statement.id === id)?.speaker)?.name
}

describe('a person', () => {
  test('corrects a speaker with the keyboard alone, is told so, and undoes it', async () => {
    const page = await app.open(readerLink(refusal, 's1'))
    const speaker = page.locator('.field', { hasText: 'Speaker' })
    await speaker.getByText('Tomas Kerel').waitFor()
    await page.keyboard.press('c')
    await page.locator('select:focus').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ilka Dorn')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Decided. Speaker: Ilka Dorn.').waitFor()
    await speaker.getByText('Ilka Dorn').first().waitFor()
    await speaker.getByText('decided by a person').waitFor()
    expect(await speakerOf('s1')).toBe('Ilka Dorn')
    await page.keyboard.press('u')
    await page.getByRole('status').getByText('Taken back.').waitFor()
    expect(await speakerOf('s1')).toBe('Tomas Kerel')
  })

  test('is told what is wrong with a value, and nothing is kept', async () => {
    const page = await app.open(readerLink(refusal, 's1'))
    await page.getByText('Correct it').click()
    await page.getByLabel('What is wrong').selectOption('Said on')
    await page.getByLabel('Is rather').fill('2031-13')
    await page.getByRole('button', { name: 'Decide' }).click()
    await page.getByRole('status').getByText('is no date').waitFor()
    expect(await app.record.decisions()).toEqual([])
    app.complaints.length = 0
  })

  test('takes a statement off the lists, sees it among the decisions, and takes that back', async () => {
    const page = await app.open('/statements?words=negotiation')
    await page.locator('.statement').first().waitFor()
    const before = await page.locator('.statement').count()
    await page.getByText('Correct it').first().click()
    await page.getByLabel('What is wrong').first().selectOption('It is no statement')
    await page.getByLabel('Your name').first().fill('Mila')
    await page.getByRole('button', { name: 'Decide' }).first().click()
    await page.getByRole('status').getByText('Decided').waitFor()
    await expect.poll(() => page.locator('.statement').count()).toBe(before - 1)
    await page.getByRole('link', { name: 'Decisions' }).click()
    const row = page.locator('.groups > li')
    expect(await row.textContent()).toContain('Mila')
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByText('Nobody corrected anything').waitFor()
    expect(await app.record.decisions()).toEqual([])
  })

  test('parts two tellings that the machine took for one', async () => {
    const [group] = await app.record.groups({})
    const page = await app.open(`/same/${encodeURIComponent(group?.id ?? '')}`)
    await page.getByLabel('choose').last().check()
    await page.getByRole('button', { name: 'Split off the one chosen' }).click()
    await page.getByRole('status').getByText('apart from the others').waitFor()
    expect((await app.record.decisions()).map(({ field }) => field)).toContain('group')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('status').getByText('Taken back.').waitFor()
    expect(await app.record.groups({})).toContainEqual(group)
    app.complaints.length = 0 // between the two the group was not there
  })

  test('confirms a claim with its denial, and names it otherwise', async () => {
    const page = await app.open('/same')
    await page.getByRole('button', { name: 'It is so' }).first().click()
    await page.locator('.disputed-kind').getByText('decided by a person').first().waitFor()
    await page.getByLabel('What it is rather').first().selectOption('answered by')
    await page.locator('.disputed-kind').getByText('answered by').first().waitFor()
    for (const { id } of await app.record.decisions()) await app.record.withdraw(id)
  })

  test('makes two speakers one', async () => {
    const page = await app.open('/speakers')
    await page
      .getByRole('row', { name: /Tomas Kerel/ })
      .getByRole('link', { name: 'names' })
      .click()
    await page.getByLabel('Is the same as').selectOption('Ilka Dorn')
    await page.getByRole('button', { name: 'Merge' }).click()
    await page.getByRole('status').getByText('The two are one.').waitFor()
    expect((await app.record.decisions()).map(({ field }) => field)).toEqual(['identity'])
    await page.keyboard.press('u')
    await page.getByRole('status').getByText('Taken back.').waitFor()
    app.complaints.length = 0 // an identity may go by another name meanwhile
  })
})

test('no page complains meanwhile', () => {
  expect(app.complaints).toEqual([])
})
