import type { Kysely } from 'kysely'
import type { Anchor } from '../link/decisions/Anchor.ts'
import { checkValue } from '../link/decisions/checkValue.ts'
import { DecisionError } from '../link/decisions/DecisionError.ts'
import { parseLinked } from '../link/decisions/parseLinked.ts'
import { VERBS } from '../link/decisions/VERBS.ts'
import type { Decision } from '../model/Decision.ts'
import { anchorAt } from './anchorAt.ts'
import type { Judgement } from './Judgement.ts'
import { keepDecision } from './keepDecision.ts'
import { readingOf } from './readingOf.ts'
import type { Tables } from './Tables.ts'

/** Fields whose values name entities. */
const NAMES = ['speaker', 'party', 'actors', 'recipients', 'place']

/**
 * Keeps what a person decides on a statement or event, tied to its words.
 *
 * @throws DecisionError where there is no such item, field or value.
 */
export async function decide(db: Kysely<Tables>, { document, id, field, value, by }: Judgement): Promise<Decision> {
  if (!by.trim()) throw new DecisionError('A decision needs somebody who made it: “by”.')
  const anchor = await anchorAt(db, document, id, field)
  const kept = await keptValue(db, document, field, value)
  return keepDecision(db, { ...anchor, field, value: kept, by, at: new Date().toISOString() })
}

/** The value as it is kept: with names instead of the ids of one reading, and words instead of items. */
async function keptValue(db: Kysely<Tables>, document: string, field: string, value: string): Promise<string> {
  if (field in VERBS) {
    const { is, items } = parseLinked(field, value)
    const anchors: Anchor[] = []
    for (const item of items) anchors.push(await anchorAt(db, item.document, item.id, field))
    return JSON.stringify({ is, with: anchors })
  }
  checkValue(field, value)
  if (!NAMES.includes(field)) return value
  const { entities = [] } = (await readingOf(db, document)) ?? {}
  const named = (part: string) => entities.find(({ id }) => id === part)?.name ?? part
  return value
    .split(';')
    .map((part) => named(part.trim()))
    .join('; ')
}
