import { z } from 'zod'
import { STANCES } from '../model/STANCES.ts'
import { STEPS } from '../model/STEPS.ts'

const text = z.string('must be text').trim().min(1, 'must not be empty')
const texts = z.array(text, 'must be a list of texts').default([])
const id = z.string('must be text').regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, 'must be letters, digits, "-" and "_"')
const list = <Item extends z.ZodType>(item: Item) => z.array(item, 'must be a list').default([])
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `must be one of ${values.join(', ')}`)

/** ISO 8601 at any precision; a bare year is read as a number by YAML. */
const date = z
  .union([z.string(), z.number().transform(String)])
  .refine(
    (value) => /^\d{4}(-(0[1-9]|1[0-2]|W[0-5]\d)(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value),
    'must be a date such as 2017, 2017-10 or 2017-10-25',
  )

const stance = oneOf(STANCES)
const step = oneOf(STEPS)

const party = z.strictObject({
  id,
  name: text,
  members: texts,
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code such as DEU')
    .optional(),
})

/** An example is a wording, with or without the stance that it takes. */
const example = z.union(
  [text.transform((text) => ({ text })), z.strictObject({ text, stance: stance.optional() })],
  'must be a text, or { text, stance }',
)

const issue = z.strictObject({ id, was: z.array(id).optional(), question: text, terms: texts, examples: list(example) })

const instrument = z.strictObject({
  name: text,
  aliases: texts,
  kind: oneOf(['treaty', 'law', 'resolution', 'bill', 'agreement', 'other']).optional(),
  states: list(z.strictObject({ step, date: date.optional() })),
})

const unique =
  (what: string) =>
  (items: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
    for (const [i, { id }] of items.entries())
      if (items.findIndex((item) => item.id === id) < i)
        context.addIssue({ code: 'custom', path: [i, 'id'], message: `is the id of another ${what} too` })
  }

/** What dispute.yaml may hold. */
export const disputeSchema = z.strictObject(
  {
    title: text,
    parties: list(party).superRefine(unique('party')),
    issues: list(issue).superRefine(unique('issue')),
    instruments: list(instrument),
  },
  'must be a mapping with title, parties, issues and instruments',
)
