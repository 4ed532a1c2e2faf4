import type { Attribution } from '../../model/Attribution.ts'
import { apart } from './apart.ts'
import { factualityOf } from './factualityOf.ts'
import { findStatements } from './findStatements.ts'
import { isClear } from './isClear.ts'
import { kindOf } from './kindOf.ts'
import type { Model } from './Model.ts'
import { nest } from './nest.ts'
import type { Reading } from './Reading.ts'
import { signed } from './signed.ts'
import { turns } from './turns.ts'
import { withoutRivals } from './withoutRivals.ts'

/** The statements of a document, nested ones with the one around them. */
export function attribute(reading: Reading, model: Model, least?: number): Attribution[] {
  const statements = [...findStatements(reading, model, least), ...turns(reading), ...signed(reading)]
  const all = apart(reading, withoutRivals(statements.sort((a, b) => a.head - b.head)))
  const outer = nest(all)
  const found = all.filter((statement, index) => outer[index] === undefined || isClear(reading.text, statement))
  const within = nest(found)
  return found.map(({ head, ...statement }, index) => {
    const factuality = factualityOf(reading, head)
    const outer = within[index]
    return {
      id: id(index),
      kind: kindOf(reading, head, statement.content),
      ...statement,
      confidence: Number(statement.confidence.toFixed(2)),
      ...(factuality && { factuality }),
      ...(outer !== undefined && { within: id(outer) }),
    }
  })
}

const id = (index: number): string => `s${index + 1}`
