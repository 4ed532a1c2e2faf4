import type { z } from 'zod'
import { BadQuery } from './BadQuery.ts'

/** The query in the schema's shape, empty values left out. @throws BadQuery that names the value and what is wrong with it. */
export function parsed<Schema extends z.ZodType>(
  schema: Schema,
  query: Readonly<Record<string, string>>,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BadQuery(`“${issue?.path.join('.')}” is not right: ${issue?.message}.`)
}
