import type { Kysely } from 'kysely'
import { bestDenials } from '../link/bestDenials.ts'
import { denialsWithin } from '../link/denialsWithin.ts'
import { linkItems } from '../link/linkItems.ts'
import { type Decided, pairsOf } from '../link/pairsOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import { insertRows } from './insertRows.ts'
import { leadOn } from './leadOn.ts'
import { linkCopies } from './linkCopies.ts'
import { linkDecisions } from './linkDecisions.ts'
import { type LinkIndex, linkIndex } from './linkIndex.ts'
import { regroup } from './regroup.ts'
import { settleCopies } from './settleCopies.ts'
import { settleDates } from './settleDates.ts'
import type { Tables } from './Tables.ts'
import { unlink } from './unlink.ts'

/** Links what is told in a document with what is near it in the record; costs the document and its candidates, not the record. */
export async function linkDocument(db: Kysely<Tables>, annotated: AnnotatedDocument, dispute?: Dispute): Promise<void> {
  const { neighbours, groups, copies } = await unlink(db, annotated.id)
  const index = linkIndex(db)
  const items = linkItems(annotated, dispute)
  await index.put(items)
  const decided: Decided[] = []
  for (const item of items) decided.push(...(await pairsOf(item, index)))
  const within = denialsWithin(items.filter(({ of }) => of === 'statement'))
  await insertRows(
    db,
    'pairs',
    [...within, ...bestDenials(decided)].map((pair) => pairRow(pair, index)),
    'ignore',
  )
  await linkDecisions(db, annotated.id)
  const documents = await regroup(db, [...new Set([...neighbours, ...items.map(index.rowOf)])])
  await leadOn(db, groups)
  await linkCopies(db, annotated)
  await settleCopies(db, [annotated.id, ...copies])
  await settleDates(db, [...new Set([annotated.id, ...documents])])
}

/** The row of a pair; of two that are the same the earlier row comes first. */
function pairRow({ kind, a, b, resolution: { by, confidence, reason } }: Decided, index: LinkIndex) {
  const [one, other] = [index.rowOf(a), index.rowOf(b)]
  const [first, second] = kind === 'same' && one > other ? [other, one] : [one, other]
  return { of: a.of, kind, a: first, b: second, by, confidence, reason }
}
