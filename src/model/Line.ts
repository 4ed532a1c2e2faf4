import type { AnnotatedDocument } from './AnnotatedDocument.ts'
import type { Change } from './Change.ts'
import type { Decision } from './Decision.ts'
import type { Group } from './Group.ts'

/** One line of what `annotate` and `export` print, told apart by `kind`. */
export type Line = AnnotatedDocument | Group | Change | Decision
