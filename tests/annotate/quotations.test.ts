import { expect, it } from 'vitest'
import { layersOf } from './layersOf.ts'

const quoted = async (text: string) => (await layersOf(text)).quotations.map(({ start, end }) => text.slice(start, end))

it.each(['“no”', '"no"', '‘no’', "'no'", '«no»', '« no »', '„no“', '‚no‘', '‹no›', "``no''", '”no“', '»no«', '”no”'])(
  'pairs %s',
  async (quotation) => {
    expect(await quoted(`The minister said ${quotation} to the dam.`)).toEqual([quotation])
  },
)

it.each([
  "They don't know Varania's plan for the '90s.",
  'The Banks’ offer isn’t Osterland’s.',
  "It was the ministers' dam, not O'Hara's.",
  'Five o’clock, and ’twas dark.',
])('finds no quotation in: %s', async (text) => {
  expect(await quoted(text)).toEqual([])
})

it('keeps a possessive apostrophe inside single quotation marks', async () => {
  expect(await quoted('Roe said ‘the Banks’ dam is gone’ and left.')).toEqual(['‘the Banks’ dam is gone’'])
})

it('finds a quotation in a quotation', async () => {
  const text = '“He told me ‘never’ twice,” said Roe.'
  const { quotations } = await layersOf(text)
  expect(quotations.map(({ start, end, depth }) => [text.slice(start, end), depth])).toEqual([
    ['“He told me ‘never’ twice,”', 0],
    ['‘never’', 1],
  ])
})

it('gives the words without their marks', async () => {
  const text = "Roe said ``no'' again."
  const { quotations } = await layersOf(text)
  expect(quotations.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['no'])
})

it('ends a quotation that lost its closing mark before the next one', async () => {
  expect(await quoted('"The dam stays, Roe said. "And the treaty goes," she added.')).toEqual([
    '"The dam stays, Roe said.',
    '"And the treaty goes,"',
  ])
})

it('lets one lost mark cost one paragraph', async () => {
  const text = 'Roe said "the dam stays.\n\nIt was late.\n\nDoe said "no" to that.'
  const { quotations } = await layersOf(text)
  expect(quotations.map(({ start, end, closed }) => [text.slice(start, end), closed])).toEqual([
    ['"the dam stays.', false],
    ['"no"', true],
  ])
})

it('links quoted paragraphs of one speech', async () => {
  const { quotations } = await layersOf(
    'Roe spoke: “The dam stays.\n\n“The treaty goes.\n\n“And we go on,” she said. “Soon.”',
  )
  expect(quotations.map(({ continues, closed }) => [continues, closed])).toEqual([
    [undefined, false],
    [0, false],
    [1, true],
    [undefined, true],
  ])
})
