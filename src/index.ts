/**
 * Standoff as a library: `annotate` for one text or a stream of documents, `openRecord` for a record of many.
 *
 * @module standoff
 */
export type { AnnotateOptions } from './chain/AnnotateOptions.ts'
export { annotate } from './chain/annotate.ts'
export type { OutputLayer } from './chain/OutputLayer.ts'
export { DecisionError } from './link/decisions/DecisionError.ts'
export type * from './model/index.ts'
export type { Problem } from './read/Problem.ts'
export type { ReadOptions } from './read/ReadOptions.ts'
export { readDispute } from './read/readDispute.ts'
export { readDocuments } from './read/readDocuments.ts'
export type { Filter } from './store/Filter.ts'
export type { GroupJudgement } from './store/GroupJudgement.ts'
export type { Judgement } from './store/Judgement.ts'
export { openRecord } from './store/openRecord.ts'
export type { StandoffRecord } from './store/StandoffRecord.ts'
