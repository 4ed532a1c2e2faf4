import { expect, it } from 'vitest'
import { layersOf } from './layersOf.ts'

const kinds = async (text: string) =>
  (await layersOf(text)).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])

it('tells headline, byline, dateline and paragraph apart', async () => {
  const text =
    'Varania Rejects Dam Talks\n\nBy Jane Roe\n\nMARLOW (UPI) — Varania will not talk, its minister said on Monday.\n\nShe gave no reason.'
  expect(await kinds(text)).toEqual([
    ['headline', 'Varania Rejects Dam Talks'],
    ['byline', 'By Jane Roe'],
    ['dateline', 'MARLOW (UPI) —'],
    ['paragraph', 'Varania will not talk, its minister said on Monday.'],
    ['paragraph', 'She gave no reason.'],
  ])
})

it.each(['MARLOW, Varania —', 'Marlow, Oct. 13 (UPI) --', 'ST. LENKA (AP) -', 'NEW MARLOW, Sept. 26 (UPI) —'])(
  'cuts off the dateline "%s"',
  async (dateline) => {
    expect((await kinds(`${dateline} The dam was closed.`))[0]).toEqual(['dateline', dateline])
  },
)

it('leaves a paragraph whole whose dash is no dateline', async () => {
  expect(await kinds('The minister — a lawyer — left.\n\nNobody knew why.')).toHaveLength(2)
})

it.each(['\n', '\r\n', '\r', '\u2028'])('reads one paragraph a line with line end %j', async (end) => {
  expect(await kinds(['The dam was closed.', 'Nobody was hurt.', 'Work goes on.'].join(end))).toHaveLength(3)
})

it('joins lines that were wrapped at a column', async () => {
  const wrapped =
    'The minister said on Tuesday that her country would never again talk about\nthe dam with its neighbour, whatever came of the dispute over the water of\nthe river.\n\nShe left at noon.'
  expect((await kinds(wrapped)).map(([, words]) => words?.split('\n').length)).toEqual([3, 1])
})

it('finds list items and the turns of a transcript', async () => {
  const text =
    'Here is what they said.\n\n• The dam stays.\n\n2. The treaty goes.\n\nROE: Why?\n\nDOE (laughing): Because.'
  expect((await kinds(text)).map(([kind]) => kind)).toEqual(['paragraph', 'item', 'item', 'turn', 'turn'])
})

it('takes a name and colon for a turn only where it comes back', async () => {
  const spoken = 'A talk with the minister.\n\nJane Roe: Why now?\n\nThe minister: Why not?\n\nJane Roe: Thank you.'
  expect((await kinds(spoken)).filter(([kind]) => kind === 'turn')).toHaveLength(2)
})

it('sets what the page added apart', async () => {
  const text = 'The dam was closed.\n\nShare this article\n\nReporting by Jane Roe; editing by John Doe'
  expect((await kinds(text)).map(([kind]) => kind)).toEqual(['paragraph', 'boilerplate', 'boilerplate'])
})
