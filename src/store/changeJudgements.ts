import { type Kysely, sql } from 'kysely'
import type { ChangeJudgement } from '../link/decisions/ChangeJudgement.ts'
import { linkedOf } from '../link/decisions/linkedOf.ts'
import type { Tables } from './Tables.ts'

/** What people decided on changes, the oldest first, wherever both its words are found. */
export async function changeJudgements(db: Kysely<Tables>): Promise<readonly ChangeJudgement[]> {
  const { rows } = await sql<Found>`
    select c.field, c.value, c.by, c.at, b.document as "fromDocument", b.id as "fromId", a.document as "toDocument", a.id as "toId"
    from decisions c join attachments a on a.decision = c.id and a.anchor = 0 join attachments b on b.decision = c.id and b.anchor = 1
    where c.field = 'change' order by c.at, c.id`.execute(db)
  return rows.map(({ fromDocument, fromId, toDocument, toId, by, at, ...decision }) => ({
    ...{ from: { document: fromDocument, id: fromId }, to: { document: toDocument, id: toId } },
    ...{ isMoved: linkedOf(decision)?.is === 'moved', by, at },
  }))
}

type Found = Readonly<
  Record<'field' | 'value' | 'by' | 'at' | 'fromDocument' | 'fromId' | 'toDocument' | 'toId', string>
>
