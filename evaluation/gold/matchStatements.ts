import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { Statement } from '../../src/model/Statement.ts'
import { contentDice } from '../contentDice.ts'
import { pairUp } from '../pairUp.ts'
import type { GoldDocument, GoldStatement } from './Gold.ts'

export interface Match {
  readonly document: AnnotatedDocument
  readonly found: Statement
  readonly gold: GoldStatement
}

/** A statement is found where the contents overlap by half (Dice on tokens), one to one, best first. */
export function matchStatements(document: AnnotatedDocument, gold: GoldDocument): readonly Match[] {
  const dice = (a: Statement, b: GoldStatement) => contentDice(gold.text, a.content, b.content)
  return pairUp(document.statements, gold.statements, dice, 0.5).map(([i, j]) => ({
    document,
    found: document.statements[i] as Statement,
    gold: gold.statements[j] as GoldStatement,
  }))
}
