import { type Expression, type SqlBool, sql } from 'kysely'
import { daysOf } from '../link/daysOf.ts'
import type { Filter } from './Filter.ts'
import { shownDay } from './shownDay.ts'
import { whereDocument } from './whereDocument.ts'

/**
 * The conditions that statements and events share; the query calls the row t and its document d.
 *
 * @throws Error for a date that names no days.
 */
export function whereTold(of: 'statement' | 'event', filter: Filter): Expression<SqlBool>[] {
  const { party, issue, stance, group } = filter
  const from = bound('from', filter.from)?.from
  const to = bound('to', filter.to)?.to
  const shown = (day: 'from_day' | 'to_day') => shownDay(of, day)
  return [
    ...whereDocument(filter),
    ...(party ? [sql<SqlBool>`t.side like ${party}`] : []),
    ...(issue ? [sql<SqlBool>`t.issue = ${issue}`] : []),
    ...(stance ? [sql<SqlBool>`t.stance = ${stance}`] : []),
    ...(from !== undefined ? [sql<SqlBool>`${shown('to_day')} >= ${from}`] : []),
    ...(to !== undefined ? [sql<SqlBool>`${shown('from_day')} <= ${to}`] : []),
    ...(group
      ? [
          sql<SqlBool>`exists (select 1 from group_members m where m."of" = ${of} and m.document = t.document and m.id = t.id
            and m."group" = coalesce((select now from former_groups where id = ${group}), ${group}))`,
        ]
      : []),
  ]
}

function bound(name: 'from' | 'to', date: string | undefined) {
  const days = daysOf(date)
  if (date && !days) throw new Error(`--${name} ${date} is no date. Write it as 2017, 2017-10 or 2017-10-25.`)
  return days
}
