import type { HonoRequest } from 'hono'
import type { z } from 'zod'
import { BadQuery } from './BadQuery.ts'

/** The body of a request, checked. @throws BadQuery that names the field and what is wrong with it. */
export async function bodyOf<Schema extends z.ZodType>(request: HonoRequest, schema: Schema): Promise<z.infer<Schema>> {
  const result = schema.safeParse(await request.json().catch(() => undefined))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BadQuery(`“${issue?.path.join('.') || 'the body'}” is not right: ${issue?.message}.`)
}
