import { expect, test } from 'vitest'
import { attributions } from '../../../src/annotate/attributions.ts'
import { components } from '../../../src/chain/components.ts'
import { words } from '../../../src/model/words.ts'
import { runChain } from '../../../src/pipeline/runChain.ts'

const chain = components.slice(0, components.indexOf(attributions) + 1)

async function contents(text: string): Promise<string[]> {
  const { layers } = await runChain(chain, { text, meta: { source: 'test' }, messages: [] })
  return (layers.attributions ?? []).map(({ cue, content }) => `${words(text, cue)}: ${words(text, content)}`)
}

test.each([
  [
    'a participle that goes on',
    'Anton Velk said on Monday that Varania will not talk, stressing that the dam is not negotiable.',
    ['said: that Varania will not talk', 'stressing: that the dam is not negotiable'],
  ],
  [
    'a second speaker',
    'Velk said the offer was an insult, while Roe said it could be a start.',
    ['said: the offer was an insult', 'said: it could be a start'],
  ],
  [
    'a report that follows its clause',
    'It is outside the question to talk about the dam, Anton Velk, the head of the navy, told reporters.',
    ['told: It is outside the question to talk about the dam'],
  ],
])('sets apart %s', async (_, text, statements) => {
  expect(await contents(text)).toEqual(statements)
})
