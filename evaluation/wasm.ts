import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { annotate } from '../src/chain/annotate.ts'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import type { Span } from '../src/model/Span.ts'

/**
 * `node evaluation/wasm.ts`: how many of the spans that the native runtime gives on the example reports WebAssembly gives too. A thread
 * other than the main one has WebAssembly (loadRuntime).
 */
const folder = fileURLToPath(new URL('../examples/lenka/reports', import.meta.url))
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))

const spans: string[][] = []
for (const text of texts) spans.push(spansOf(await annotate(text, { published: '2024-03-08' })))

if (isMainThread) {
  const wasm = await new Promise<string[][]>((done, fail) =>
    new Worker(new URL(import.meta.url)).on('message', done).on('error', fail),
  )
  const all = spans.flat().length
  const same = spans.flatMap((own, at) => own.filter((span) => wasm[at]?.includes(span))).length
  console.log(`${same} of ${all} spans are the same, ${((100 * same) / all).toFixed(2)} %`)
  for (const [at, own] of spans.entries())
    for (const span of own) if (!wasm[at]?.includes(span)) console.log(`  report ${at + 1}: ${span}`)
} else parentPort?.postMessage(spans)

function spansOf({ sentences, mentions, times, statements, events }: AnnotatedDocument): string[] {
  const places = (layer: string, found: readonly Span[]) => found.map(({ start, end }) => `${layer} ${start}-${end}`)
  return [
    ...places('sentence', sentences),
    ...places('mention', mentions),
    ...places('time', times),
    ...statements.flatMap(({ source, cue, content }) => [
      ...places('source', source),
      ...places('cue', cue),
      ...places('content', content),
    ]),
    ...events.flatMap(({ trigger }) => places('trigger', trigger)),
  ]
}
