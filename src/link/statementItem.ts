import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import type { Entity } from '../model/Entity.ts'
import type { Statement } from '../model/Statement.ts'
import { words } from '../model/words.ts'
import { denialBy } from './denialBy.ts'
import { extentOf } from './extentOf.ts'
import type { LinkItem } from './LinkItem.ts'
import { profileOf } from './profileOf.ts'
import { quotedWords } from './quotedWords.ts'
import { refersTo } from './refersTo.ts'
import { saidAgain } from './saidAgain.ts'
import { saidDays } from './saidDays.ts'
import { sideOf } from './sideOf.ts'
import { stems } from './stems.ts'
import { titlesOf } from './titlesOf.ts'

type Entities = ReadonlyMap<string, Entity>

/** What linking knows of a statement. */
export function statementItem(
  document: AnnotatedDocument,
  statement: Statement,
  entities: Entities,
  dispute?: Dispute,
): LinkItem {
  const { speaker, party, via, target = [], issue, stance, act } = statement
  const content = words(document.text, statement.content)
  const days = saidDays(statement, document.meta)
  const profiles = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => entities.get(id ?? '') ?? []).map((entity) => profileOf(entity))
  const offices = (entities.get(speaker ?? '')?.roles ?? []).map(({ organization }) => organization)
  const all = stems(content)
  const side = sideOf(entities, [party, speaker], dispute)
  const denies = denialBy(document.text, statement)
  const refers = refersTo(content)
  const again = saidAgain(document.text, statement)
  return {
    ...{ of: 'statement', document: document.id, id: statement.id, ...(days && { days }) },
    extent: extentOf(statement.content),
    ...{ who: profiles([speaker]), whom: profiles(target), standIns: profiles([party, via, ...offices]) },
    ...{ titles: titlesOf(entities.get(speaker ?? '')), ...(side && { side }) },
    ...{ stems: all, core: stems(quotedWords(content)), numbers: all.filter((stem) => /\d/.test(stem)) },
    ...{ ...(issue && { issue }), ...(stance && { stance }), ...(act && { act }) },
    ...{ ...(denies && { denies }), ...(again && { again }), ...(refers && { refers }) },
  }
}
