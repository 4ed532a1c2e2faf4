import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { overlaps } from '../src/model/overlaps.ts'
import type { Resolution } from '../src/model/Resolution.ts'
import { annotateGold } from './gold/annotateGold.ts'
import type { Gold, GoldDocument } from './gold/Gold.ts'
import { isSameEntity } from './gold/isSameEntity.ts'
import { isSameSpeaker } from './gold/isSameSpeaker.ts'
import { linkGold } from './gold/linkGold.ts'
import { matchStatements } from './gold/matchStatements.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'
import { sourceClaims } from './reliability/sourceClaims.ts'

/** Counts, per field and rule, how often a resolved field is right on the development records, and speakers on PolNeAR too, into models/confidence.json. */
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')
const target = new URL('../models/confidence.json', import.meta.url)
/**
 * Articles of PolNeAR whose sources count for the speakers: about as many statements as the records have, since they tell less of each,
 * whether it has the right source.
 */
const ARTICLES = 30
const fitted: Record<string, Record<string, { right: number; total: number }>> = {}

const outlets = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018'].map((folder) =>
  readGold(join(corpora, folder)),
)
for (const gold of [...outlets, ...newsGold(corpora, false)]) await count(gold)
for (const { rule, right } of await sourceClaims(corpora, 'train', ARTICLES)) add('speaker', rule, right)
const kept = JSON.parse(readFileSync(target, 'utf8'))
writeFileSync(target, `${JSON.stringify({ ...kept, ...fitted }, undefined, 2)}\n`)

async function count(gold: Gold): Promise<void> {
  const documents = await linkGold(await annotateGold(gold, 'given'))
  const matches = documents.map((document, i) => matchStatements(document, gold.documents[i] as GoldDocument))
  const goldId = (document: string, id: string) =>
    matches.flat().find((match) => match.document.id === document && match.found.id === id)?.gold.id ?? ''
  for (const [i, document] of documents.entries()) {
    const marked = gold.documents[i] as GoldDocument
    for (const { found, gold: statement } of matches[i] ?? []) {
      const speaker = gold.entities.get(statement.speaker ?? '')
      const party = document.entities.find(({ id }) => id === found.party)
      const isRight = isSameSpeaker(document, found.speaker, marked, statement, gold.entities)
      note('speaker', found.resolution?.speaker, isRight)
      const isParty = party?.country ? party.country === speaker?.country : isSameEntity(document, found.party, speaker)
      note('party', found.resolution?.party, isParty)
      note('said', found.resolution?.said, found.said === statement.said)
      note('act', found.resolution?.act, found.act === statement.act)
      note('issue', found.resolution?.issue, found.issue === statement.issue)
      note('stance', found.resolution?.stance, found.stance === statement.stance)
      for (const { kind, resolution, ...claim } of found.relations ?? []) {
        const told = goldId(claim.document, claim.statement)
        const isPair = gold.disputes.some(
          ({ claims, denials }) => claims.includes(told) && denials.includes(statement.id),
        )
        note(kind, resolution, isPair)
      }
    }
    for (const event of marked.events) {
      const found = document.events.find(({ trigger }) => trigger.some((span) => overlaps(span, event.trigger)))
      const isActor = (id: string) => event.actors.some((actor) => isSameEntity(document, id, gold.entities.get(actor)))
      note('date', found?.resolution?.date, found?.date === event.date)
      note('actors', found?.resolution?.actors, found?.actors.some(isActor) ?? false)
    }
  }
}

function note(field: string, resolution: Resolution | undefined, isRight: boolean): void {
  if (resolution?.rule) add(field, resolution.rule, Number(isRight))
}

/** `right`: 0 to 1. */
function add(field: string, rule: string, right: number): void {
  const rules = fitted[field] ?? {}
  const { right: before, total } = rules[rule] ?? { right: 0, total: 0 }
  fitted[field] = { ...rules, [rule]: { right: Number((before + right).toFixed(2)), total: total + 1 } }
}
