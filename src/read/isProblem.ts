import type { Document } from '../model/Document.ts'
import type { Problem } from './Problem.ts'

/** Tells a problem from a document among what was read. */
export const isProblem = (read: Document | Problem): read is Problem => 'kind' in read && read.kind === 'problem'
