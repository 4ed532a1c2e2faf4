import type { Entity } from '../../../src/model/Entity.ts'
import type { Event } from '../../../src/model/Event.ts'
import type { InstrumentState } from '../../../src/model/InstrumentState.ts'
import type { Mention } from '../../../src/model/Mention.ts'
import type { Statement } from '../../../src/model/Statement.ts'
import type { TimeExpression } from '../../../src/model/TimeExpression.ts'
import type { Piece } from './Piece.ts'

/** Something found in the text that one can open; `id` is its fragment in the address: "#s3". */
export type Mark = { readonly id: string; readonly label: string; readonly pieces: readonly Piece[] } & (
  | { readonly kind: 'statement'; readonly of: Statement }
  | { readonly kind: 'event'; readonly of: Event }
  | { readonly kind: 'state'; readonly of: InstrumentState }
  | { readonly kind: 'time'; readonly of: TimeExpression }
  | { readonly kind: 'name'; readonly of: Mention; readonly entity: Entity | undefined }
)
