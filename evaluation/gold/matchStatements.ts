import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { Statement } from '../../src/model/Statement.ts'
import { matchRelations } from '../matchRelations.ts'
import type { GoldDocument, GoldStatement } from './Gold.ts'

export interface Match {
  readonly document: AnnotatedDocument
  readonly found: Statement
  readonly gold: GoldStatement
}

/** A statement is found where the contents overlap by half (Dice on tokens), one to one, best first. */
export function matchStatements(document: AnnotatedDocument, gold: GoldDocument): readonly Match[] {
  return matchRelations(gold.text, document.statements, gold.statements, false).map(([i, j]) => ({
    document,
    found: document.statements[i] as Statement,
    gold: gold.statements[j] as GoldStatement,
  }))
}
