import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import type { Change } from '../src/model/Change.ts'
import { openRecord } from '../src/store/openRecord.ts'
import { annotateGold, disputeOf } from './gold/annotateGold.ts'
import type { Gold, GoldDocument } from './gold/Gold.ts'
import { matchEvents } from './gold/matchEvents.ts'
import { matchStatements } from './gold/matchStatements.ts'
import { readGold } from './gold/readGold.ts'
import type { Score, Scorer } from './Scorer.ts'

/** `from` and `to` as the gold words them: "open (Kerry, 2016-04-07)", "rejects (…, 2017-10-28): unchanged". */
interface GoldChange {
  readonly party: string
  readonly issue: string
  readonly from: string
  readonly to: string
}

/** Whether the record of the acceptance texts shows what it must, 100 or 0 each; every name and date is the gold's. */
export const acceptance: Scorer = {
  name: 'acceptance',
  needs: ['seeds'],
  async run(corpora) {
    const folder = join(corpora, 'seeds')
    const gold = readGold(folder)
    const { change } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { change: readonly GoldChange[] }
    const { documents, changes } = await recorded(gold)
    const statements = documents.flatMap(([document, of]) =>
      matchStatements(document, of).map(({ found, gold: { groups } }) => ({ document: document.id, found, groups })),
    )
    const events = documents.flatMap(([document, of]) =>
      matchEvents(document, of).map(({ found, gold: { group } }) => ({
        ...{ document: document.id, found, groups: group ? [group] : [] },
      })),
    )
    const score = (measure: string, right: boolean): Score => ({
      ...{ layer: 'acceptance', corpus: gold.name, measure, value: right ? 100 : 0, items: 1 },
    })
    const told = ({ party, issue, to }: GoldChange) =>
      changes.filter(
        (change) =>
          change.party === gold.entities.get(party)?.country &&
          change.issue === issue &&
          change.changed !== to.endsWith('unchanged'),
      )
    const sided = (change: GoldChange) =>
      told(change).filter(({ from, to }) => isOnSide(from.stance, change.from) && isOnSide(to.stance, change.to))
    const contrary = ({ party, issue }: GoldChange) =>
      changes.some(
        (change) => change.party === gold.entities.get(party)?.country && change.issue === issue && change.changed,
      )
    return [
      ...toldInTwo(gold.documents.map(({ statements }) => statements.flatMap(({ groups }) => groups))).map((group) =>
        score(`statement ${group} grouped`, isGrouped(statements, group)),
      ),
      ...toldInTwo(gold.documents.map(({ events }) => events.flatMap(({ group }) => group ?? []))).map((group) =>
        score(`event ${group} grouped`, isGrouped(events, group)),
      ),
      ...gold.disputes.map(({ claims, denials }) =>
        score(`denial of ${claims.join()} paired`, isPaired(documents, claims, denials)),
      ),
      ...change.flatMap((one) => {
        const isHeld = one.to.endsWith('unchanged')
        const what = `${one.party} ${isHeld ? 'unchanged' : 'moved'} on ${one.issue}`
        return [
          score(what, sided(one).length > 0 && !(isHeld && contrary(one))),
          score(
            `${what}, dates`,
            sided(one).some(({ from, to }) => isOn(from.date, one.from) && isOn(to.date, one.to)),
          ),
        ]
      }),
    ]
  },
}

/** Whether a stance is on the side that the gold words: an act that it names instead ("sanctions") is not a yes. */
const isOnSide = (stance: Change['to']['stance'], words: string): boolean =>
  (stance === 'supports' || stance === 'open') === /^(supports|open)/.test(words)

/** Whether a date is the one within the gold's words, at the precision of the coarser. */
function isOn(date: string, words: string): boolean {
  const day = /\d{4}-\d{2}-\d{2}/.exec(words)?.[0] ?? ''
  return day !== '' && (day.startsWith(date) || date.startsWith(day))
}

interface Told {
  readonly document: string
  readonly found: { readonly groups?: readonly string[] }
  readonly groups: readonly string[]
}

type Sides = readonly (readonly [AnnotatedDocument, GoldDocument])[]

async function recorded(gold: Gold): Promise<{ documents: Sides; changes: readonly Change[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-acceptance-'))
  const record = await openRecord(join(folder, 'record.db'), { create: true })
  await record.useDispute(disputeOf(gold))
  const read = await annotateGold(gold, 'given')
  for (const document of read) await record.add(document)
  const whole = await Promise.all(read.map(({ id }) => record.document(id)))
  const changes = await record.changes()
  await record.close()
  rmSync(folder, { recursive: true })
  return {
    documents: whole.flatMap((document, i) =>
      document ? [[document, gold.documents[i] as GoldDocument] as const] : [],
    ),
    changes,
  }
}

/** Groups of the gold that two documents tell. */
function toldInTwo(byDocument: readonly (readonly string[])[]): readonly string[] {
  const groups = byDocument.flatMap((own) => [...new Set(own)])
  return [...new Set(groups.filter((group, at) => groups.indexOf(group) !== at))]
}

/** Whether found tellings of the group, in two documents, share one. */
function isGrouped(items: readonly Told[], group: string): boolean {
  const own = items.filter(({ groups }) => groups.includes(group))
  return own.some((a) =>
    own.some((b) => a.document !== b.document && a.found.groups?.some((id) => b.found.groups?.includes(id))),
  )
}

function isPaired(documents: Sides, claims: readonly string[], denials: readonly string[]): boolean {
  const matches = documents.flatMap(([document, gold]) => matchStatements(document, gold))
  return matches
    .filter(({ gold }) => denials.includes(gold.id))
    .flatMap(({ found }) => found.relations?.filter(({ kind }) => kind === 'denies') ?? [])
    .some((relation) =>
      matches.some(
        ({ document, found, gold }) =>
          document.id === relation.document && found.id === relation.statement && claims.includes(gold.id),
      ),
    )
}
