import { Hono } from 'hono'
import { z } from 'zod'
import type { StandoffRecord } from '../store/StandoffRecord.ts'
import type { DocumentPart } from './api/DocumentPart.ts'
import type { GroupView } from './api/GroupView.ts'
import { decisionRoutes } from './decisionRoutes.ts'
import { disputeRoutes } from './disputeRoutes.ts'
import { documentPart } from './documentPart.ts'
import { filterQuery } from './filterQuery.ts'
import { page } from './page.ts'
import { parsed } from './parsed.ts'
import { recordSummary } from './recordSummary.ts'
import { refusal } from './refusal.ts'

const partQuery = z.object({ mark: z.string(), part: z.coerce.number().int().min(0) }).partial()

/** The API over one record, as docs/api.md describes it. Everything is read from the record when it is asked for. */
export function createApi(record: StandoffRecord): Hono {
  const api = new Hono()
  const lists = {
    documents: record.documents,
    statements: record.statements,
    events: record.events,
    timeline: record.timeline,
    speakers: record.speakers,
    groups: record.groups,
    relations: record.relations,
    instruments: record.instruments,
    outlets: record.outlets,
  }

  api.get('/record', async (context) => context.json(await recordSummary(record)))

  for (const [name, list] of Object.entries(lists))
    api.get(`/${name}`, async (context) =>
      context.json(await page<unknown>(list, parsed(filterQuery, context.req.query()))),
    )

  api.get('/positions', async (context) => {
    const { limit: _limit, offset: _offset, ...filter } = parsed(filterQuery, context.req.query())
    return context.json(await record.positions(filter))
  })

  api.get('/documents/:id', async (context) => {
    const id = context.req.param('id')
    const document = await record.document(id)
    if (!document)
      return context.json(
        refusal('not-found', `There is no document ${id} in this record.`, 'Choose one from the list of documents.'),
        404,
      )
    const [row] = await record.documents({ document: id })
    return context.json({
      ...documentPart(document, parsed(partQuery, context.req.query()), await record.relations({ document: id })),
      ...(row?.copyOf && { copyOf: row.copyOf }),
    } satisfies DocumentPart)
  })

  api.get('/identities/:id', async (context) => {
    const identity = await record.identity(context.req.param('id'))
    return identity
      ? context.json(identity)
      : context.json(refusal('not-found', 'Nobody in this record is that.', 'Choose one from “Speakers”.'), 404)
  })

  api.get('/groups/:id', async (context) => {
    const group = await record.group(context.req.param('id'))
    const [row] = group ? await record.groups({ group: group.id }) : []
    if (!group || !row)
      return context.json(
        refusal('not-found', 'There is no such group in this record.', 'Choose one from “Told twice”.'),
        404,
      )
    const view: GroupView = { ...row, members: group.members, relations: await record.relations({ group: group.id }) }
    return context.json(view)
  })

  api.get('/groups/:id/wordings', async (context) => {
    const wordings = await record.wordings(context.req.param('id'))
    return wordings
      ? context.json(wordings)
      : context.json(
          refusal('not-found', 'There is no such group in this record.', 'Choose one from “Told twice”.'),
          404,
        )
  })

  api.get('/documents/:id/copy', async (context) => {
    const copy = await record.copy(context.req.param('id'))
    return copy
      ? context.json(copy)
      : context.json(refusal('not-found', 'This document is no copy.', 'The list of documents says which are.'), 404)
  })

  api.route('/', decisionRoutes(record))
  api.route('/', disputeRoutes(record))

  api.all('*', (context) =>
    context.json(refusal('not-found', `The API has no ${context.req.path}.`, 'docs/api.md lists what it has.'), 404),
  )
  return api
}
