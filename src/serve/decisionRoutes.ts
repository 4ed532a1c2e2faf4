import { Hono } from 'hono'
import { z } from 'zod'
import { DecisionError } from '../link/decisions/DecisionError.ts'
import type { StandoffRecord } from '../store/StandoffRecord.ts'
import { BadQuery } from './BadQuery.ts'
import { bodyOf } from './bodyOf.ts'
import { refusal } from './refusal.ts'

const text = z.string().min(1)
const judgement = z.object({ document: text, id: text, field: text, value: z.string(), by: text })
const groupJudgement = z.object({
  action: z.enum(['confirm', 'reject', 'split', 'remove', 'merge']),
  members: z.array(text).optional(),
  other: text.optional(),
  by: text,
})

/** Reads and makes what people decided, as docs/api.md describes it. */
export function decisionRoutes(record: StandoffRecord): Hono {
  const api = new Hono()
  api.get('/decisions', async (context) => context.json(await record.decisions()))
  api.post('/decisions', async (context) => {
    const body = await bodyOf(context.req, judgement)
    return context.json(await record.decide(body).catch(refused), 201)
  })
  api.post('/groups/:id/decisions', async (context) => {
    const { members, other, ...body } = await bodyOf(context.req, groupJudgement)
    const more = { ...(members && { members }), ...(other && { other }) }
    return context.json(
      await record.decideGroup({ group: context.req.param('id'), ...body, ...more }).catch(refused),
      201,
    )
  })
  api.delete('/decisions/:id', async (context) =>
    (await record.withdraw(context.req.param('id')))
      ? context.body(null, 204)
      : context.json(refusal('not-found', 'There is no such decision.', 'GET /api/decisions lists them.'), 404),
  )
  return api
}

function refused(error: unknown): never {
  throw error instanceof DecisionError ? new BadQuery(error.message) : error
}
