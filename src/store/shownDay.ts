import { type RawBuilder, sql } from 'kysely'

/**
 * SQL for the first or last day of the date that a row shows: its own, else, for a statement, that of its document, which linked
 * documents may have settled; null where there is none. The query calls the row t and its document d.
 */
export const shownDay = (of: 'statement' | 'event', day: 'from_day' | 'to_day'): RawBuilder<number | null> =>
  of === 'statement'
    ? sql`case when t.said is null then d.${sql.ref(day)} else t.${sql.ref(day)} end`
    : sql`case when t.date is not null then t.${sql.ref(day)} end`
