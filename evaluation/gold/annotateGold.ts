import { annotateDocument } from '../../src/chain/annotateDocument.ts'
import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { Dispute } from '../../src/model/Dispute.ts'
import type { Gold } from './Gold.ts'

/** A dispute that tells the gold's questions and nothing more. */
export const disputeOf = (gold: Gold): Dispute => ({
  title: gold.name,
  parties: [],
  issues: Object.entries(gold.issues).map(([id, question]) => ({ id, question, terms: [], examples: [] })),
  instruments: [],
})

/** Annotates the texts of a gold record, in its order, with the gold's dates given or withheld. */
export async function annotateGold(gold: Gold, dates: 'given' | 'withheld'): Promise<readonly AnnotatedDocument[]> {
  const annotated: AnnotatedDocument[] = []
  for (const { name, text, published } of gold.documents) {
    const known = dates === 'given' ? { published, publishedBasis: 'given' as const } : {}
    annotated.push(
      await annotateDocument({ text, meta: { source: name, ...known }, messages: [] }, { dispute: disputeOf(gold) }),
    )
  }
  return annotated
}
