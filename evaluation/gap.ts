import { join } from 'node:path'
import { overlaps } from '../src/model/overlaps.ts'
import type { Span } from '../src/model/Span.ts'
import { coreferenceOf } from './coreference/coreferenceOf.ts'
import { type GapRow, readGap } from './coreference/readGap.ts'
import { f1 } from './f1.ts'
import type { Scorer } from './Scorer.ts'

const FILE = 'coreference/gap-validation.tsv'
const MALE = /^(?:he|him|his)$/i

/** GAP (Webster et al. 2018), the two names given as in its snippet-context task: F1 of "the pronoun means this name", and F1 of feminine over masculine ones. */
export const gap: Scorer = {
  name: 'gap',
  needs: [FILE],
  async run(corpora) {
    const answers: { readonly male: boolean; readonly found: boolean; readonly meant: boolean }[] = []
    for (const row of readGap(join(corpora, FILE))) {
      const found = await namesMeant(row)
      const male = MALE.test(row.text.slice(row.pronoun.start, row.pronoun.end))
      for (const [i, meant] of row.meant.entries()) answers.push({ male, meant, found: found[i] ?? false })
    }
    const score = (some: typeof answers) =>
      f1(
        some.filter(({ found, meant }) => found && meant).length,
        some.filter(({ found }) => found).length,
        some.filter(({ meant }) => meant).length,
      ).f1
    const [masculine, feminine] = [
      score(answers.filter(({ male }) => male)),
      score(answers.filter(({ male }) => !male)),
    ]
    const of = { layer: 'coreference', corpus: 'GAP validation', items: answers.length / 2 }
    return [
      { ...of, measure: 'F1', value: score(answers) },
      { ...of, measure: 'F1, masculine', value: masculine },
      { ...of, measure: 'F1, feminine', value: feminine },
      { ...of, measure: 'bias, feminine over masculine × 100', value: (100 * feminine) / masculine },
    ]
  },
}

/** Whether the pronoun of a row is one entity with each of its two names. */
async function namesMeant({ text, pronoun, names }: GapRow): Promise<readonly boolean[]> {
  const { mentions } = await coreferenceOf(text, names)
  const entity = mentions.find(({ kind, start }) => kind === 'pronoun' && start === pronoun.start)?.entity
  const isMeant = (name: Span) =>
    mentions.some((mention) => mention.kind === 'name' && mention.entity === entity && overlaps(mention, name))
  return names.map(isMeant)
}
