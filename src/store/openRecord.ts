import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Change } from '../model/Change.ts'
import type { Dispute } from '../model/Dispute.ts'
import { digest } from '../model/digest.ts'
import { addDocument } from './addDocument.ts'
import { copyOf } from './copyOf.ts'
import { decide } from './decide.ts'
import { decideGroup } from './decideGroup.ts'
import { decisionList } from './decisionList.ts'
import { disputeOf } from './disputeOf.ts'
import { documentList } from './documentList.ts'
import { documentWhole } from './documentWhole.ts'
import { eventRows } from './eventRows.ts'
import type { Filter } from './Filter.ts'
import { groupOf } from './groupOf.ts'
import { groupRows } from './groupRows.ts'
import { instrumentLives } from './instrumentLives.ts'
import { isKnown } from './isKnown.ts'
import { keepDecision } from './keepDecision.ts'
import { keptStatements } from './keptStatements.ts'
import { migrate } from './migrate.ts'
import { namesOf } from './namesOf.ts'
import { outletRows } from './outletRows.ts'
import { positionRows } from './positionRows.ts'
import { readBefore } from './readBefore.ts'
import { recordError } from './recordError.ts'
import { recordLines } from './recordLines.ts'
import { relationRows } from './relationRows.ts'
import { relink } from './relink.ts'
import type { StandoffRecord } from './StandoffRecord.ts'
import { speakerRows } from './speakerRows.ts'
import { statementRows } from './statementRows.ts'
import type { Tables } from './Tables.ts'
import { timelineRows } from './timelineRows.ts'
import { transaction } from './transaction.ts'
import { unread } from './unread.ts'
import { useDispute } from './useDispute.ts'
import { withdraw } from './withdraw.ts'
import { wordingsOf } from './wordingsOf.ts'

/** How long SQLite waits, and blocks, for another process: while it makes or migrates the file, and after (transaction.ts waits on). */
const OPENING_TIMEOUT_MS = 10_000
const BUSY_TIMEOUT_MS = 20

/** What SQLite keeps of the file in memory: a month's index of links of a busy dispute. */
const CACHE_KIB = 64 * 1024

/** Pages of 4 KiB that gather beside the file before they are written into it: fewer, larger writes. */
const CHECKPOINT_PAGES = 8000

/**
 * Opens the record in an SQLite file; several processes may have it open at once.
 *
 * @param options.create Makes the file where there is none; otherwise that is an error.
 * @param options.readonly Nothing is written, no migration is run.
 * @throws Error for a file that is missing, no record, of a newer version, or may not be opened.
 * @example
 * const record = await openRecord('dispute.sqlite')
 * const said = await record.statements({ party: 'USA', words: 'missile*' })
 */
export async function openRecord(
  path: string,
  { create = false, readonly = false }: { readonly create?: boolean; readonly readonly?: boolean } = {},
): Promise<StandoffRecord> {
  const database = await open(path, create, readonly).catch((error) => {
    throw recordError(path, error)
  })
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keptStatements(database) }) })
  if (!readonly) await relink(db)
  const told =
    <Arguments extends readonly unknown[], Result>(work: (...rest: Arguments) => Promise<Result>) =>
    (...rest: Arguments) =>
      work(...rest).catch((error) => {
        throw recordError(path, error)
      })
  const positions = async (filter?: Filter) => {
    const dispute = await disputeOf(db)
    return dispute ? positionRows(db, dispute, filter) : []
  }
  const changes = async (): Promise<readonly Change[]> => (await positions()).flatMap((position) => position.changes)
  return {
    path,
    add: told((document) => addDocument(db, document)),
    has: told((id, producer) => isKnown(db, id, producer)),
    document: told((id) => documentWhole(db, id)),
    documents: told((filter) => documentList(db, filter)),
    identity: told((id) => namesOf(db, id)),
    speakers: told((filter) => speakerRows(db, filter)),
    statements: told((filter) => statementRows(db, filter)),
    events: told((filter) => eventRows(db, filter)),
    timeline: told((filter) => timelineRows(db, filter)),
    positions: told(positions),
    groups: told((filter) => groupRows(db, filter)),
    relations: told((filter) => relationRows(db, filter)),
    instruments: told((filter) => instrumentLives(db, filter)),
    outlets: told((filter) => outletRows(db, filter)),
    group: told((id) => groupOf(db, id)),
    wordings: told((id) => wordingsOf(db, id)),
    copy: told((id) => copyOf(db, id)),
    changes: told(changes),
    dispute: told(() => disputeOf(db)),
    useDispute: told((dispute: Dispute) => transaction(db, (inner) => useDispute(inner, dispute))),
    readBefore: (dispute) => readBefore(db, digest(JSON.stringify(dispute))),
    unread: told(async () => {
      const dispute = await disputeOf(db)
      return dispute ? unread(db, digest(JSON.stringify(dispute))) : 0
    }),
    decisions: told(() => decisionList(db)),
    decide: told((judgement) => transaction(db, (inner) => decide(inner, judgement))),
    decideGroup: told((judgement) => transaction(db, (inner) => decideGroup(inner, judgement))),
    adopt: told((decision) => transaction(db, (inner) => keepDecision(inner, decision))),
    withdraw: told((id) => transaction(db, (inner) => withdraw(inner, id))),
    export: () => recordLines(db, changes),
    close: () => db.destroy(),
  }
}

async function open(path: string, create: boolean, readonly: boolean): Promise<Database.Database> {
  if (!existsSync(path) && !create)
    throw new Error(`There is no record ${path}. Make one with \`standoff add INPUT… --record ${path}\`.`)
  if (!existsSync(dirname(path)))
    throw new Error(`There is no folder ${dirname(path)}. Make it, or name another file with --record.`)
  const database = new Database(path, { readonly, timeout: OPENING_TIMEOUT_MS })
  try {
    await migrate(database, { readonly })
    if (!readonly) database.pragma('journal_mode = WAL')
    // With a write-ahead log a power cut may undo the last additions, which the next run makes again; nothing is damaged.
    database.pragma('synchronous = NORMAL')
    database.pragma(`cache_size = -${CACHE_KIB}`)
    database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    database.pragma('foreign_keys = ON')
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
