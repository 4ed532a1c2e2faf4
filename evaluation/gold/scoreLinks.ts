import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import { bCubed } from '../bCubed.ts'
import type { Score } from '../Scorer.ts'
import type { Gold, GoldDocument } from './Gold.ts'
import { linkGold } from './linkGold.ts'
import { matchEvents } from './matchEvents.ts'
import { matchStatements } from './matchStatements.ts'
import { pairScore } from './pairScore.ts'

/** Scores what only a record knows: groups of statements and events, and claims beside their denials. Items are those found. */
export async function scoreLinks(gold: Gold, documents: readonly AnnotatedDocument[]): Promise<readonly Score[]> {
  const linked = await linkGold(documents)
  const sides = linked.map((document) => ({
    document,
    gold: gold.documents.find(({ name }) => name === document.meta.source) as GoldDocument,
  }))
  const matches = sides.flatMap(({ document, gold }) => matchStatements(document, gold))
  const statements = matches.map(({ found, gold }) => ({ found: found.groups ?? [], gold: gold.groups }))
  const events = sides
    .flatMap(({ document, gold }) => matchEvents(document, gold))
    .map(({ found, gold }) => ({ found: found.groups ?? [], gold: [gold.group ?? []].flat() }))
  const denials = matches.flatMap(({ found, gold }) =>
    (found.relations ?? [])
      .filter(({ kind }) => kind === 'denies')
      .map((relation) => ({
        denial: gold.id,
        claim: matches.find(
          ({ document, found }) => document.id === relation.document && found.id === relation.statement,
        )?.gold.id,
      })),
  )
  const covers =
    ({ claims, denials: theirs }: Gold['disputes'][number]) =>
    (pair: (typeof denials)[number]) =>
      claims.includes(pair.claim ?? '') && theirs.includes(pair.denial)
  const met = gold.disputes.filter((dispute) => denials.some(covers(dispute)))
  const wrong = denials.filter((pair) => !gold.disputes.some((dispute) => covers(dispute)(pair)))
  const corpus = gold.name
  return [
    { ...pairScore(statements), layer: 'same statement', corpus, measure: 'pair F1' },
    { value: bCubed(statements), items: statements.length, layer: 'same statement', corpus, measure: 'B³ F1' },
    { ...pairScore(events), layer: 'same event', corpus, measure: 'pair F1' },
    {
      value: (100 * met.length) / (gold.disputes.length || 1),
      items: gold.disputes.length,
      layer: 'denials',
      corpus,
      measure: 'found',
    },
    {
      value: wrong.length / documents.length,
      items: documents.length,
      layer: 'denials',
      corpus,
      measure: 'false pairs a document',
    },
  ]
}
