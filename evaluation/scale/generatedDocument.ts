import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import { digest } from '../../src/model/digest.ts'
import { documentId } from '../../src/model/documentId.ts'
import type { Entity } from '../../src/model/Entity.ts'
import type { Event } from '../../src/model/Event.ts'
import type { Span } from '../../src/model/Span.ts'
import type { Statement } from '../../src/model/Statement.ts'
import type { Occasion } from './Occasion.ts'
import { occasionsOf } from './occasionsOf.ts'
import { Random } from './Random.ts'

/** Reports a day, and what one tells: so 1,000 statements are two days, a million five years and a half. */
const REPORTS_A_DAY = 40
export const STATEMENTS = 12
const EVENTS = 4
const OUTLETS = 20

/** The share of an utterance's words that a report keeps. */
const KEPT = 0.8

const FIRST_DAY = Date.UTC(2031, 0, 1)
const DAY_MS = 86_400_000

/** The n-th report of an endless dispute, as the chain might give it; the same for every call. */
export function generatedDocument(n: number): AnnotatedDocument {
  const random = new Random(n)
  const day = Math.floor(n / REPORTS_A_DAY)
  const date = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10)
  const { said, done } = occasionsOf(day)
  const entities = new Map<string, Entity>()
  const statements: Statement[] = []
  const events: Event[] = []
  const sentences: Span[] = []
  let text = ''
  const write = (words: string): Span => {
    const span = { start: text.length, end: text.length + words.length }
    text += words
    return span
  }
  const entityOf = (who: Occasion['who']): string => {
    const entity = entities.get(who.name) ?? { ...who, id: `n${entities.size + 1}`, roles: [] }
    entities.set(who.name, entity)
    return entity.id
  }
  const told = ({ words }: Occasion) => words.filter(() => random.next() < KEPT).join(' ')
  for (let at = 0; at < STATEMENTS; at++) {
    const occasion = random.of(said)
    const source = write(occasion.who.name)
    write(' ')
    const cue = write('said')
    write(' that ')
    const content = write(told(occasion))
    const { issue, stance, act } = occasion
    sentences.push({ start: source.start, end: write('. ').end })
    statements.push({
      ...{ id: `s${at + 1}`, kind: 'indirect', source: [source], cue: [cue], content: [content] },
      ...{ speaker: entityOf(occasion.who), said: date, issue, stance, ...(act && { act }), confidence: 0.9 },
    })
  }
  for (let at = 0; at < EVENTS; at++) {
    const occasion = random.of(done)
    const start = write(`${occasion.who.name} `).start
    const trigger = write(occasion.type.toLowerCase())
    write(` ${told(occasion)}`)
    sentences.push({ start, end: write('. ').end })
    events.push({
      ...{
        id: `e${at + 1}`,
        type: occasion.type,
        trigger: [trigger],
        actors: [entityOf(occasion.who)],
        recipients: [],
      },
      ...{ date, status: 'happened', confidence: 0.9 },
    })
  }
  const meta = {
    source: `${n}.txt`,
    outlet: `Outlet ${n % OUTLETS}`,
    published: date,
    publishedBasis: 'given',
  } as const
  return {
    ...{ format: 'standoff/1', kind: 'document', offsetUnit: 'utf16' },
    ...{ id: documentId({ text, meta }), textId: digest(text), text, meta },
    producer: { standoff: 'generated', models: {}, ontology: 'generated' },
    ...{ sentences, entities: [...entities.values()], mentions: [], times: [] },
    ...{ statements, events, instrumentStates: [], messages: [] },
  }
}
