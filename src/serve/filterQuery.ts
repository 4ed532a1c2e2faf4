import { z } from 'zod'
import { STANCES } from '../model/STANCES.ts'

const MOST_ROWS = 2000 // in one answer: some megabytes of JSON

/** A year, month, week or day. */
const date = z.string().regex(/^\d{4}(-W\d{2}|-\d{2}(-\d{2})?)?$/, 'write a date as 2017, 2017-10 or 2017-10-25')

/** The query of every list: what to show, and which stretch of it. Empty values count as absent. */
export const filterQuery = z
  .object({
    ...{ speaker: z.string(), party: z.string(), issue: z.string(), outlet: z.string(), document: z.string() },
    words: z.string().max(500),
    stance: z.enum(STANCES),
    ...{ from: date, to: date },
    offset: z.coerce.number().int().min(0),
    limit: z.coerce.number().int().min(1).max(MOST_ROWS),
  })
  .partial()
