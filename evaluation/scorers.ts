import { acceptance } from './acceptance.ts'
import { attribution } from './attribution.ts'
import { copies } from './copies.ts'
import { events } from './events.ts'
import { names } from './names.ts'
import { pages } from './pages.ts'
import { proposals } from './proposals.ts'
import { publication } from './publication.ts'
import { record } from './record.ts'
import type { Scorer } from './Scorer.ts'
import { same } from './same.ts'
import { sayings } from './sayings.ts'
import { speakers } from './speakers.ts'
import { stance } from './stance.ts'
import { syntax } from './syntax.ts'
import { times } from './times.ts'

/** Every scorer, in the order of the flow. */
export const scorers: readonly Scorer[] = [
  pages,
  syntax,
  names,
  times,
  publication,
  attribution,
  speakers,
  sayings,
  events,
  stance,
  proposals,
  copies,
  same,
  record,
  acceptance,
]
