import { join } from 'node:path'
import { annotateDocument } from '../src/chain/annotateDocument.ts'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import type { Event } from '../src/model/Event.ts'
import { overlaps } from '../src/model/overlaps.ts'
import type { Span } from '../src/model/Span.ts'
import type { Statement } from '../src/model/Statement.ts'
import { macroF1 } from './macroF1.ts'
import { readLines } from './readLines.ts'
import type { Score, Scorer } from './Scorer.ts'

const RECORDS = 'events/plover-gsr-visible.jsonl'

/** Types of the records that the manual has since put under others (chapters ACCUSE, ASSAULT, REQUEST). */
const NOW: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

interface GoldActor {
  readonly actorText: string
}

interface GoldRecord {
  readonly event: string
  readonly text: string
  readonly source?: readonly GoldActor[]
  readonly target?: readonly GoldActor[] | string
}

/** Scores the visible PLOVER records: what a sentence mainly tells, as event or as speech act, with its actors and recipients. */
export const plover: Scorer = {
  name: 'plover',
  needs: [RECORDS],
  async run(corpora) {
    const records = readLines(join(corpora, RECORDS)).map((line) => JSON.parse(line) as GoldRecord)
    const read: { gold: GoldRecord; document: AnnotatedDocument; code: Code | undefined }[] = []
    for (const gold of records) {
      const document = await annotateDocument(
        { text: gold.text, meta: { source: 'plover' }, messages: [] },
        { tokens: true },
      )
      read.push({ gold, document, code: mainCode(document) })
    }
    const types = read.map(({ gold: { event }, code }) => ({ gold: NOW[event] ?? event, found: code?.type }))
    const named = (role: 'actors' | 'recipients', gold: (record: GoldRecord) => readonly GoldActor[]): Score => {
      const items = read.filter((one) => gold(one.gold).length > 0)
      const right = items.filter(({ gold: record, document, code }) =>
        gold(record).some(({ actorText }) => code?.[role].some((id) => isNamed(document, id, actorText))),
      )
      return figure(`${role} found`, (100 * right.length) / (items.length || 1), items.length)
    }
    return [
      figure('type macro-F1', macroF1(types), types.length),
      figure('type', (100 * types.filter(({ gold, found }) => gold === found).length) / types.length, types.length),
      named('actors', ({ source }) => source ?? []),
      named('recipients', ({ target }) => (Array.isArray(target) ? (target as readonly GoldActor[]) : [])),
    ]
  },
}

const figure = (measure: string, value: number, items: number): Score => ({
  ...{ layer: 'events', corpus: 'PLOVER records', measure, value, items },
})

interface Code {
  readonly type: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/**
 * The event or speech act nearest the root of its sentence; where both stand alike, the speech act. One that only passes on what
 * was done gives way to that; whom its words act on are its recipients too.
 */
function mainCode({ tokens = [], events, statements }: AnnotatedDocument): Code | undefined {
  const depthAt = ({ start }: Span): number => {
    let depth = 0
    for (let at = tokens.findIndex((token) => token.start >= start); at >= 0 && depth < tokens.length; depth++)
      at = tokens[at]?.head ?? -1
    return depth
  }
  const told = ({ id, cue }: Statement) =>
    events.filter(({ within, trigger }) => within === id || trigger.some((span) => cue.some((c) => overlaps(span, c))))
  const passesOn = (statement: Statement): boolean =>
    statement.resolution?.act?.rule === 'content' && told(statement).some(({ status }) => DONE.has(status))
  const acts = statements.flatMap((statement) => {
    const { act, cue, speaker, party, target = [], addressee = [] } = statement
    if (!act || !cue[0] || passesOn(statement)) return []
    const recipients = [...target, ...addressee, ...told(statement).flatMap((event) => event.recipients)]
    return [{ depth: depthAt(cue[0]) - 0.5, type: act, actors: present(speaker, party), recipients }]
  })
  const deeds = events.flatMap(({ trigger: [trigger], ...event }) =>
    trigger ? [{ ...event, depth: depthAt(trigger) }] : [],
  )
  return [...acts, ...deeds].sort((a, b) => a.depth - b.depth)[0]
}

const DONE = new Set<Event['status']>(['happened', 'ongoing'])

const present = (...ids: readonly (string | undefined)[]): readonly string[] => ids.filter((id) => id !== undefined)

/** Whether a mention of an entity shares a word with the record's text for an actor. */
function isNamed({ text, mentions, entities }: AnnotatedDocument, id: string, actorText: string): boolean {
  const theirs = new Set(wordsOf(actorText))
  const names = mentions.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end))
  return [entities.find((entity) => entity.id === id)?.name ?? '', ...names].some((name) =>
    wordsOf(name).some((word) => theirs.has(word)),
  )
}

/** "U.S." is "US". */
const wordsOf = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replaceAll('.', '')
      .match(/\p{L}{2,}/gu) ?? []
  ).filter((word) => !FUNCTION_WORDS.has(word))

const FUNCTION_WORDS = new Set(['the', 'of', 'in', 'and', 'by', 'to', 'its'])
