import { acceptance } from './acceptance.ts'
import { accurate } from './accurate.ts'
import { attribution } from './attribution.ts'
import { cameo } from './cameo.ts'
import { copies } from './copies.ts'
import { coreference } from './coreference.ts'
import { ecb } from './ecb.ts'
import { events } from './events.ts'
import { gap } from './gap.ts'
import { identities } from './identities.ts'
import { mrpc } from './mrpc.ts'
import { names } from './names.ts'
import { pages } from './pages.ts'
import { pairs } from './pairs.ts'
import { plover } from './plover.ts'
import { proposals } from './proposals.ts'
import { publication } from './publication.ts'
import { record } from './record.ts'
import { roles } from './roles.ts'
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
  accurate,
  coreference,
  gap,
  roles,
  speakers,
  identities,
  sayings,
  events,
  plover,
  cameo,
  stance,
  pairs,
  proposals,
  copies,
  same,
  mrpc,
  ecb,
  record,
  acceptance,
]
