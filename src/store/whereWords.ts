import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { termsOf } from './termsOf.ts'

/** The conditions that all of a user's words stand in a text; parts of words count, so that a last * changes nothing. */
export const whereWords = (text: RawBuilder<unknown>, words = ''): Expression<SqlBool>[] =>
  termsOf(words).map((term) => sql<SqlBool>`${text} like ${`%${escaped(term.replace(/\*$/, ''))}%`} escape '\\'`)

const escaped = (term: string): string => term.replace(/[\\%_]/g, '\\$&')
