import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { LemmaTable } from './LemmaTable.ts'
import type { LinearModel } from './LinearModel.ts'
import { lemmatize } from './lemmatize.ts'
import { readModel } from './readModel.ts'
import { tagWords } from './tagWords.ts'
import { traitsOf } from './traitsOf.ts'

let models: { readonly tagger: LinearModel; readonly lemmas: LemmaTable } | undefined

/** The tokens of one sentence, heads counted within it, from the models in models/syntax-en.*. */
export function parseSentence(text: string, spans: readonly Span[]): Token[] {
  models ??= {
    tagger: readModel('syntax-en.tagger.bin'),
    lemmas: JSON.parse(readFileSync(join(packageFolder(), 'models', 'syntax-en.lemmas.json'), 'utf8')) as LemmaTable,
  }
  const { tagger, lemmas } = models
  const forms = spans.map(({ start, end }) => text.slice(start, end))
  const tags = tagWords(tagger, forms.map(traitsOf))
  return spans.map(({ start, end }, at) => {
    const tag = tagger.classes[tags[at] as number] ?? 'X|FW'
    return {
      start,
      end,
      lemma: lemmatize(lemmas, forms[at] ?? '', tag),
      upos: tag.slice(0, tag.indexOf('|')),
      head: -1,
      deprel: 'dep',
    }
  })
}
