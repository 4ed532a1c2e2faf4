import { contains } from '../model/contains.ts'
import type { Role } from '../model/Role.ts'
import type { Span } from '../model/Span.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { officeClause } from './tenures/officeClause.ts'
import type { Tenure } from './tenures/Tenure.ts'
import { tenureAfter } from './tenures/tenureAfter.ts'

/** The roles of people of whom the text says when they held them; offices that only a dated clause gives ("was mayor from 2011 to 2015") are added. */
export const tenures = defineComponent({
  name: 'tenures',
  requires: ['entities', 'mentions', 'tokens', 'times', 'publication'],
  assigns: ['tenures'],
  run({ text, entities, mentions, tokens, times, publication }) {
    const people = new Map(entities.filter(({ type }) => type === 'person').map((entity) => [entity.id, entity]))
    const endingAt = new Map(mentions.map(({ end, entity }) => [end, entity]))
    const found = new Map<string, readonly Role[]>()
    const add = (id: string, role: Span, tenure: Tenure) => {
      const roles = found.get(id) ?? people.get(id)?.roles ?? []
      const title = text.slice(role.start, role.end)
      const known = roles.find((other) => contains(other, role) || other.title.toLowerCase() === title.toLowerCase())
      const { tense = formerBy(tenure, publication.published) } = known ?? {}
      const dated = { ...(known ?? { title, start: role.start, end: role.end }), ...(tense && { tense }), ...tenure }
      found.set(id, [...roles.filter((other) => other !== known), dated])
    }
    for (const mention of mentions) {
      const person = people.get(mention.entity)
      if (!person) continue
      if (mention.kind !== 'pronoun') {
        const role = person.roles.find((one) => contains(mention, one))
        const tenure = role && tenureAfter(text, times, mention.end)
        if (role && tenure) add(person.id, role, tenure)
      }
      if (mention.kind !== 'nominal') continue
      const clause = officeClause(tokens, mention)
      const tenure = clause && tenureAfter(text, times, mention.end, clause.change)
      const holder = clause && people.get(endingAt.get(clause.subjectEnd) ?? '')
      if (holder && tenure) add(holder.id, withoutArticle(text, mention), tenure)
    }
    return { tenures: found }
  },
})

const withoutArticle = (text: string, { start, end }: Span): Span => ({
  start: start + (/^(?:the|an?) /i.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
})

/** An office whose end lies before the report is a former one. */
const formerBy = ({ to }: Tenure, published: string | undefined): Role['tense'] =>
  to && published && to < published ? 'former' : undefined
