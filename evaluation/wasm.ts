import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { annotate } from '../src/chain/annotate.ts'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'

/**
 * `node evaluation/wasm.ts`: how many of the spans that the native runtime gives on the example reports WebAssembly gives too, with
 * all that is said of them. A thread other than the main one has WebAssembly (loadRuntime).
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
  const native = spans.flat().length
  const same = spans.flatMap((own, at) => own.filter((span) => wasm[at]?.includes(span))).length
  console.log(
    `${same} of ${native} spans are the same, ${((100 * same) / native).toFixed(2)} %; WebAssembly gave ${wasm.flat().length}`,
  )
} else parentPort?.postMessage(spans)

function spansOf({ sentences, mentions, times, statements, events }: AnnotatedDocument): string[] {
  return Object.entries({ sentences, mentions, times, statements, events }).flatMap(([layer, items]) =>
    items.map((item) => `${layer} ${JSON.stringify(item)}`),
  )
}
