import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import { eventItem } from './eventItem.ts'
import type { LinkItem } from './LinkItem.ts'
import { sentenceAt } from './sentenceAt.ts'
import { statementItem } from './statementItem.ts'

/** What linking knows of each statement and event of a document. */
export function linkItems(document: AnnotatedDocument, dispute?: Dispute): readonly LinkItem[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  return [
    ...document.statements.map((statement) => statementItem(document, statement, entities, dispute)),
    ...document.events.map((event) =>
      eventItem(document, event, entities, sentenceAt(document.sentences, event.trigger[0]?.start), dispute),
    ),
  ]
}
