import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readGap } from '../../evaluation/coreference/readGap.ts'
import { polnear } from '../../evaluation/polnear.ts'
import { blocks } from '../../src/annotate/blocks.ts'
import { language } from '../../src/annotate/language.ts'
import { quotations } from '../../src/annotate/quotations.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokenSpans } from '../../src/annotate/syntax/tokenSpans.ts'
import type { Span } from '../../src/model/Span.ts'
import { runChain } from '../../src/pipeline/runChain.ts'

/**
 * Cuts the articles of PolNeAR and the passages of GAP into the product's own words and gives each marked span as indices of words.
 *
 * Usage: `node prepare.ts CORPORA FOLDER`. Writes into FOLDER, a document a line, layouts as `layoutOf` in corpora.py:
 * `polnear-{train,dev}.jsonl`, `{id, words, layouts, relations: [{source, cue, content}]}`, and
 * `gap-{development,validation}.jsonl`, `{words, layouts, pronoun, candidates: [[from, after], …], meant: [boolean, …]}`.
 */
const [corpora = '../shared/corpora', folder = 'build/training'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

for (const part of ['train', 'dev']) {
  const out = createWriteStream(join(folder, `polnear-${part}.jsonl`))
  for (const { document, gold } of polnear(join(corpora, `attribution/polnear-${part}.jsonl`))) {
    const { indices, ...words } = await cut(document)
    const relations = gold.map(({ source, cue, content }) => ({
      source: indices(source),
      cue: indices(cue),
      content: indices(content),
    }))
    out.write(`${JSON.stringify({ id: document.meta.source, ...words, relations })}\n`)
  }
  out.end()
}

for (const part of ['development', 'validation']) {
  const out = createWriteStream(join(folder, `gap-${part}.jsonl`))
  for (const { text, pronoun, names, meant } of readGap(join(corpora, `coreference/gap-${part}.tsv`))) {
    const { indices, ...words } = await cut({ text, meta: { source: 'gap' }, messages: [] })
    out.write(
      `${JSON.stringify({ ...words, pronoun: indices([pronoun])[0]?.[0], candidates: indices(names), meant })}\n`,
    )
  }
  out.end()
}

async function cut(document: Parameters<typeof runChain>[1]) {
  const { layers } = await runChain([language, blocks, quotations, sentences], document)
  const { text } = document
  const words = (layers.sentences ?? []).flatMap((sentence) =>
    tokenSpans(text, sentence).map((span, at) => ({ ...span, first: at === 0 })),
  )
  const layouts = words.map(({ start, first }, at) => {
    const gap = text.slice(words[at - 1]?.end ?? 0, start)
    if (at === 0 || gap.includes('\n')) return 3
    return first ? 2 : Number(gap !== '')
  })
  const indices = (spans: readonly Span[]) =>
    spans
      .map(({ start, end }) => {
        const inside = words.flatMap((word, at) => (word.start < end && start < word.end ? [at] : []))
        return [inside[0] ?? -1, (inside.at(-1) ?? -2) + 1] as const
      })
      .filter(([from]) => from >= 0)
  return { words: words.map(({ start, end }) => text.slice(start, end)), layouts, indices }
}
