import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { components } from '../../../src/chain/components.ts'
import type { Span } from '../../../src/model/Span.ts'
import { runChain } from '../../../src/pipeline/runChain.ts'

const folder = 'examples/lenka/reports'
const text = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .slice(0, 6)
  .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  .join('\n\n')
const upTo = components.findIndex(({ assigns }) => assigns.includes('attributions')) + 1

/** UTF-16 units after which windows are cut in the same places again. */
const SAME_AGAIN = 1000

async function relationsIn(before: string): Promise<readonly { readonly cue: string; readonly whole: string }[]> {
  const document = { text: before + text, meta: { source: 'seams' }, messages: [] }
  const { layers } = await runChain(components.slice(0, upTo), document)
  const places = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => `${start - before.length}-${end - before.length}`).join(' ')
  return (layers.attributions ?? []).map(({ cue, source, content }) => ({
    cue: places(cue),
    whole: [cue, source, content].map(places).join(' | '),
  }))
}

test('what is said does not depend on where the windows were cut', async () => {
  const alone = await relationsIn('')
  expect(alone.length).toBeGreaterThan(20)
  const after = await relationsIn('It rained for a week in the hills of Osterland, and then for another.\n\n'.repeat(9))
  expect(after.map(({ cue }) => cue)).toEqual(alone.map(({ cue }) => cue))
  const later = alone.findIndex(({ cue }) => Number.parseInt(cue, 10) > SAME_AGAIN)
  expect(after.slice(later)).toEqual(alone.slice(later))
}, 120_000)
