import { firstAt } from '../../annotate/firstAt.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Tenure } from './Tenure.ts'
import type { TenureWords } from './TenureWords.ts'

/** Lemmas between a subject and such a verb. */
const BETWEEN = /^(?:be|have|also|later|then|first|now|once|previously|who|,)$/

/** A clause that says what office somebody holds: where its subject ends, and what a bare date in it tells. */
interface OfficeClause {
  readonly subjectEnd: number
  readonly change?: keyof Tenure
}

/** "Lindt | served as minister", "Lindt |, who was elected mayor": by the words before the office, since the tree of such clauses is often wrong. */
export function officeClause(tokens: readonly Token[], office: Span): OfficeClause | undefined {
  const { serving, beginning, ending } = ontologyFile<TenureWords>('en/tenures.yaml')
  let at = firstAt(tokens, office.start) - 1
  if (tokens[at]?.lemma === 'as') at--
  const lemma = tokens[at]?.lemma ?? ''
  if (![serving, beginning, ending].some((verbs) => verbs.includes(lemma))) return undefined
  do at--
  while (BETWEEN.test(tokens[at]?.lemma ?? ''))
  const change = beginning.includes(lemma) ? 'from' : ending.includes(lemma) ? 'to' : undefined
  const subject = tokens[at]
  return subject && { subjectEnd: subject.end, ...(change && { change }) }
}
