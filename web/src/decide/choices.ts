import type { RecordSummary } from '../../../src/serve/api/RecordSummary.ts'
import { words } from '../words.ts'
import type { Choice } from './Choice.ts'

/** PLOVER's verbal types: Halterman et al., PLOVER and POLECAT (2023). */
const ACTS = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']
/** PLOVER's types of deeds. */
const DEEDS = ['AID', 'RETREAT', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
const STATUSES = ['happened', 'ongoing', 'planned', 'threatened', 'denied', 'hypothetical']

const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
const named = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([value, label]) => ({ value, label }))

/** What a person may decide on a statement or an event, as docs/library.md lists it. */
export function choices(of: 'statement' | 'event', { issues }: Pick<RecordSummary, 'issues'>): readonly Choice[] {
  const sides: readonly Choice[] = issues.length
    ? [
        { field: 'issue', label: 'Issue', value: issues.map(({ id, question }) => ({ value: id, label: question })) },
        { field: 'stance', label: 'Stance', value: named(words.stance) },
      ]
    : []
  return of === 'statement'
    ? [
        { field: 'speaker', label: 'Speaker', value: 'names' },
        { field: 'party', label: 'Speaks for', value: 'names' },
        { field: 'said', label: 'Said on', value: 'date' },
        ...sides,
        { field: 'act', label: 'Act', value: same(ACTS) },
        { field: 'factuality', label: 'Presented as', value: named(words.factuality) },
        { field: 'not-a-statement', label: 'It is no statement', value: 'yes' },
      ]
    : [
        { field: 'type', label: 'Type', value: same([...ACTS, ...DEEDS]) },
        { field: 'actors', label: 'Actors', value: 'names' },
        { field: 'recipients', label: 'Recipients', value: 'names' },
        { field: 'date', label: 'Date', value: 'date' },
        { field: 'status', label: 'Status', value: same(STATUSES) },
        ...sides,
        { field: 'not-an-event', label: 'It is no event', value: 'yes' },
      ]
}
