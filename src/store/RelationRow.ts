import type { Resolution } from '../model/Resolution.ts'
import type { Statement } from '../model/Statement.ts'
import type { StatementRow } from './StatementRow.ts'

/** "`from` denies `to`": two statements, of one document or two, and why they belong together. */
export interface RelationRow {
  readonly kind: NonNullable<Statement['relations']>[number]['kind']
  readonly from: StatementRow
  readonly to: StatementRow
  readonly resolution: Resolution
}
