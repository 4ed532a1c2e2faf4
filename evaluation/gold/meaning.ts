import { coreference } from '../../src/annotate/coreference.ts'
import { names } from '../../src/annotate/names.ts'
import { occurrences } from '../../src/annotate/occurrences.ts'
import { acts } from '../../src/resolve/acts.ts'
import { speakers } from '../../src/resolve/speakers.ts'
import { stances } from '../../src/resolve/stances.ts'

/** From statements to what they do and take a stance on, who says them included. */
export const meaning = [names, occurrences, coreference, speakers, acts, stances]
