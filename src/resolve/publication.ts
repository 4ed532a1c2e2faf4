import type { Layers } from '../model/Layers.ts'
import type { Draft } from '../pipeline/Draft.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { addressDate } from './publication/addressDate.ts'
import { datelineDate } from './publication/datelineDate.ts'
import { evidenceIn } from './publication/evidenceIn.ts'
import { solve } from './publication/solve.ts'

/** A day worked out from the text is taken as the day of publication where so much speaks for it. */
const CERTAIN = 0.9

/** The day a document was published: as given, from its address or dateline, else from what its text says of times. */
export const publication = defineComponent({
  name: 'publication',
  requires: ['timexes', 'blocks', 'sentences', 'tokens'],
  assigns: ['publication'],
  run: (document) => ({ publication: stated(document) ?? solved(document) }),
})

type Read = Draft<'timexes' | 'blocks' | 'sentences' | 'tokens'>

function stated(document: Read): Layers['publication'] | undefined {
  const { meta } = document
  if (meta.published) return { published: meta.published, publishedBasis: meta.publishedBasis ?? 'given' }
  const inAddress = meta.url && addressDate(meta.url)
  if (inAddress) return { published: inAddress, publishedBasis: 'url' }
  const line = datelineDate(document)
  if (line?.meaning.kind === 'fixed') return { published: line.meaning.value, publishedBasis: 'dateline' }
  return undefined
}

function solved(document: Read): Layers['publication'] {
  if (!document.sentences.length) return {}
  const candidates = solve(evidenceIn(document))
  const [best, second] = candidates
  if (!best) {
    document.warn(
      'date-unknown',
      'The text does not tell when it was published. Give --published, or a date in documents.csv.',
    )
    return {}
  }
  if (best.probability >= CERTAIN || !second)
    return { published: best.date, publishedBasis: 'text', publishedCandidates: candidates }
  const shown = candidates.slice(0, 3).map(({ date }) => date)
  document.info(
    'date-ambiguous',
    `${candidates.length} dates or more of publication fit the text, likeliest ${shown.join(', ')}. Give --published, or a date in documents.csv.`,
  )
  return { publishedCandidates: candidates }
}
