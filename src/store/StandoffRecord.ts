import type { Life } from '../link/instruments/Life.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Change } from '../model/Change.ts'
import type { Decision } from '../model/Decision.ts'
import type { Dispute } from '../model/Dispute.ts'
import type { Document } from '../model/Document.ts'
import type { Group } from '../model/Group.ts'
import type { Copy } from './Copy.ts'
import type { DocumentRow } from './DocumentRow.ts'
import type { EventRow } from './EventRow.ts'
import type { Filter } from './Filter.ts'
import type { GroupJudgement } from './GroupJudgement.ts'
import type { GroupRow } from './GroupRow.ts'
import type { IdentityRow } from './IdentityRow.ts'
import type { Judgement } from './Judgement.ts'
import type { OutletRow } from './OutletRow.ts'
import type { PositionRow } from './PositionRow.ts'
import type { RelationRow } from './RelationRow.ts'
import type { SpeakerRow } from './SpeakerRow.ts'
import type { StatementRow } from './StatementRow.ts'
import type { Wordings } from './Wordings.ts'

/**
 * A record of a dispute: the documents as they were read, and what links them.
 *
 * Every method that reads takes the same {@link Filter}. Errors name the file and the next step.
 */
export interface StandoffRecord {
  /** The file, as it was given. */
  readonly path: string
  /**
   * Adds a document whole or not at all, and links it with what is there.
   *
   * @returns "added"; "known" where the same reading is there already; "again" where the document was read by another version or for another dispute.
   */
  add(document: AnnotatedDocument): Promise<'added' | 'known' | 'again'>
  /** Whether the document is known, read by the given producer where one is given. */
  has(id: string, producer?: AnnotatedDocument['producer']): Promise<boolean>
  /** The document with `groups`, `relations` and `identity`, and with its date where linked documents settle it. */
  document(id: string): Promise<AnnotatedDocument | undefined>
  documents(filter?: Filter): Promise<readonly DocumentRow[]>
  /** Who an identity is: the names that are taken for one. */
  identity(id: string): Promise<IdentityRow | undefined>
  speakers(filter?: Filter): Promise<readonly SpeakerRow[]>
  statements(filter?: Filter): Promise<readonly StatementRow[]>
  events(filter?: Filter): Promise<readonly EventRow[]>
  /** Statements and events together, by date; what has no date comes last. */
  timeline(filter?: Filter): Promise<readonly (StatementRow | EventRow)[]>
  /** Party by issue over time; empty where the dispute has no issues. */
  positions(filter?: Filter): Promise<readonly PositionRow[]>
  /** What was told more than once. */
  groups(filter?: Filter): Promise<readonly GroupRow[]>
  /** Statements that deny, repeat or answer others: claims with their denials. */
  relations(filter?: Filter): Promise<readonly RelationRow[]>
  /** Treaties, deals, resolutions and bills as documents that match tell of them: where each stands, and the steps to there. */
  instruments(filter?: Filter): Promise<readonly Life[]>
  /** How outlets word what they tell: who is quoted, under which names, loaded words, labels in quotation marks. */
  outlets(filter?: Filter): Promise<readonly OutletRow[]>
  /** A group by its id, or by one that it had before. */
  group(id: string): Promise<Group | undefined>
  /** How the tellings of a group differ in their words. */
  wordings(group: string): Promise<Wordings | undefined>
  /** What a copy added, left out and changed of the document that it is a copy of. */
  copy(document: string): Promise<Copy | undefined>
  changes(): Promise<readonly Change[]>
  /** The dispute that was told last. */
  dispute(): Promise<Dispute | undefined>
  /** Tells the dispute; `positions` and `changes` are then about its issues. Add documents that were annotated for it afterwards. */
  useDispute(dispute: Dispute): Promise<void>
  /** Documents that were read for another dispute, or none, as they were before: to annotate and add them again. */
  readBefore(dispute: Dispute): AsyncIterable<Document>
  /** How many documents were last read for another dispute than the one that was told last, or before any was told. */
  unread(): Promise<number>
  decisions(): Promise<readonly Decision[]>
  /**
   * Keeps what a person decides on a statement or event; it stands over what the machine read, now and when the text is read again.
   *
   * @throws DecisionError where there is no such item, or a value that the field may not have.
   */
  decide(judgement: Judgement): Promise<Decision>
  /** Keeps what a person decides on a whole group, as decisions on its members. */
  decideGroup(judgement: GroupJudgement): Promise<readonly Decision[]>
  /** Keeps a decision from another record's export. */
  adopt(decision: Omit<Decision, 'id' | 'kind' | 'attached'>): Promise<Decision>
  /** Takes a decision back; false where there is none of that id. */
  withdraw(id: string): Promise<boolean>
  /** The lines of `standoff export jsonl`, one at a time: documents, groups, changes, decisions. */
  export(): AsyncIterable<AnnotatedDocument | Group | Change | Decision>
  close(): Promise<void>
}
