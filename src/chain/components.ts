import { attributions } from '../annotate/attributions.ts'
import { blocks } from '../annotate/blocks.ts'
import { coreference } from '../annotate/coreference.ts'
import { encoding } from '../annotate/encoding.ts'
import { language } from '../annotate/language.ts'
import { names } from '../annotate/names.ts'
import { occurrences } from '../annotate/occurrences.ts'
import { quotations } from '../annotate/quotations.ts'
import { sentences } from '../annotate/sentences.ts'
import { timexes } from '../annotate/timexes.ts'
import { tokens } from '../annotate/tokens.ts'
import { words } from '../annotate/words.ts'
import type { Component } from '../pipeline/Component.ts'
import { acts } from '../resolve/acts.ts'
import { eventStances } from '../resolve/eventStances.ts'
import { events } from '../resolve/events.ts'
import { happenings } from '../resolve/happenings.ts'
import { instrumentStates } from '../resolve/instrumentStates.ts'
import { participants } from '../resolve/participants.ts'
import { publication } from '../resolve/publication.ts'
import { sayings } from '../resolve/sayings.ts'
import { speakers } from '../resolve/speakers.ts'
import { stances } from '../resolve/stances.ts'
import { statements } from '../resolve/statements.ts'
import { tenures } from '../resolve/tenures.ts'
import { times } from '../resolve/times.ts'

/** The standard chain, in the order in which it runs. */
export const components: readonly Component[] = [
  language,
  blocks,
  quotations,
  sentences,
  words,
  encoding,
  tokens,
  names,
  attributions,
  coreference,
  speakers,
  timexes,
  publication,
  times,
  tenures,
  occurrences,
  participants,
  sayings,
  happenings,
  acts,
  stances,
  eventStances,
  statements,
  events,
  instrumentStates,
]
