import type { Attribution } from '../../model/Attribution.ts'
import type { Found } from './Found.ts'
import { factualityOf } from './factualityOf.ts'
import { kindOf } from './kindOf.ts'
import { nest } from './nest.ts'
import type { Reading } from './Reading.ts'
import { signed } from './signed.ts'
import { turns } from './turns.ts'
import { withoutRivals } from './withoutRivals.ts'

/** The statements of a document from those found in its words and its layout, each with its kind, and the one around it. */
export function settle(reading: Reading, statements: readonly Found[]): Attribution[] {
  const all = [...statements, ...turns(reading), ...signed(reading)].sort((a, b) => a.head - b.head)
  const found = withoutRivals(all)
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
