import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Dispute } from '../../model/Dispute.ts'
import type { InstrumentState } from '../../model/InstrumentState.ts'
import { words } from '../../model/words.ts'
import { extentOf } from '../extentOf.ts'
import { nameKey } from '../nameKey.ts'
import { sentenceAt } from '../sentenceAt.ts'
import type { Step } from './Step.ts'
import { stateName } from './stateName.ts'
import { votesIn } from './votesIn.ts'

/** Steps that a vote decides. */
const VOTED: readonly InstrumentState['step'][] = ['passed-chamber', 'passed', 'ratified', 'vetoed']

/** The steps of instruments that a document tells, with the words, the votes and who says so. */
export function stepsOf(annotated: AnnotatedDocument, dispute?: Dispute): readonly Step[] {
  const { id, text, meta, sentences, instrumentStates, statements, events } = annotated
  const entities = new Map(annotated.entities.map((entity) => [entity.id, entity]))
  const nameOf = (entity: string | undefined) => entities.get(entity ?? '')?.name
  return instrumentStates.flatMap((state) => {
    const { instrument, spans, step, status, date, confidence } = state
    const entity = entities.get(instrument)
    if (!entity) return []
    const given = dispute?.instruments.find(({ name, aliases }) =>
      [name, ...aliases].some((known) => nameKey(known) === nameKey(entity.name)),
    )
    const name = (given?.name ?? entity.name).replace(/\.$/, '')
    const extent = extentOf(spans)
    const sentence = sentenceAt(sentences, extent.start) ?? extent
    const [by, condition] = [nameOf(state.by), state.condition]
    const votes = VOTED.includes(step) ? votesIn(events, sentence) : undefined
    const says = nameOf(statements.find((statement) => statement.id === state.within)?.speaker)
    return [
      {
        ...{ name, key: given || !entity.identity ? nameKey(name) : entity.identity, step, status, confidence },
        ...(date && { date }),
        ...(by && { by }),
        ...(says && { says }),
        ...(votes && { votes }),
        ...(condition && { condition: words(text, condition).trim() }),
        ...{ words: words(text, [sentence]), document: id, id: stateName(state), origin: meta.source, ...extent },
        ...(meta.outlet && { outlet: meta.outlet }),
        ...(meta.published && { published: meta.published }),
      },
    ]
  })
}
