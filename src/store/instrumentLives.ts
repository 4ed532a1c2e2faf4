import type { Kysely } from 'kysely'
import type { Life } from '../link/instruments/Life.ts'
import { livesOf } from '../link/instruments/livesOf.ts'
import type { Step } from '../link/instruments/Step.ts'
import { stepsOf } from '../link/instruments/stepsOf.ts'
import { disputeOf } from './disputeOf.ts'
import { documentList } from './documentList.ts'
import { documentWhole } from './documentWhole.ts'
import type { Filter } from './Filter.ts'
import type { Tables } from './Tables.ts'

/** The lives of treaties, deals, resolutions and bills as the documents that match tell them. */
export async function instrumentLives(db: Kysely<Tables>, filter: Filter = {}): Promise<readonly Life[]> {
  const { limit, offset = 0, ...rest } = filter
  const telling = new Set(
    (await db.selectFrom('instrument_states').select('document').distinct().execute()).map(({ document }) => document),
  )
  const dispute = await disputeOf(db)
  const steps: Step[] = []
  for (const { id } of await documentList(db, rest)) {
    const document = telling.has(id) ? await documentWhole(db, id) : undefined
    if (document) steps.push(...stepsOf(document, dispute))
  }
  return livesOf(steps, dispute).slice(offset, limit === undefined ? undefined : offset + limit)
}
