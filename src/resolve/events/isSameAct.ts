import type { EventType } from '../../annotate/occurrences/EventType.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Telling } from './Telling.ts'

/** What is withheld or voted for is not yet done: its words alone make it no mention of the deed. */
const APART = /^(?:not |vote$)/
/** Types that several do together: who is named beside whom tells one from another. */
const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

/** Whether two mentions in a document tell one event: the same kind of act, asked for, promised or done, and nothing that tells them apart. */
export function isSameAct(before: Telling, after: Telling): boolean {
  if (!isSameKind(before, after)) return false
  if (differ(before.event.date, after.event.date)) return false
  if (after.isOther || !isSameSides(before, after)) return false
  return after.isKnown || !areApart(before.object, after.object)
}

function isSameKind(a: Telling, b: Telling): boolean {
  const { [a.event.type]: first, [b.event.type]: second } =
    ontologyFile<Readonly<Record<string, EventType>>>('events.yaml')
  if (a.event.type !== b.event.type && first?.future !== b.event.type && second?.future !== a.event.type) return false
  return a.kind === b.kind || (!APART.test(a.kind) && !APART.test(b.kind) && !a.stems.isDisjointFrom(b.stems))
}

function isSameSides(a: Telling, b: Telling): boolean {
  if (!MUTUAL.has(a.event.type)) return !areApart(a.actors, b.actors) && !areApart(a.recipients, b.recipients)
  const [first, second] = [a, b].map(({ actors, recipients }) => actors.union(recipients)) as [Set<string>, Set<string>]
  return first.isSubsetOf(second) || second.isSubsetOf(first)
}

/** Both are known and they share nothing. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b)

/** Dates of which neither lies within the other. */
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a)
