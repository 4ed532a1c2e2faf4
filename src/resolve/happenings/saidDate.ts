import type { Layers } from '../../model/Layers.ts'
import type { Occurrence } from '../../model/Occurrence.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { firstFrom } from '../firstFrom.ts'

/** A preposition stands so few tokens before its noun. */
const REACH_TOKENS = 6

/** The day of a statement whose cue names the act, "announced a boycott", that threatens it, or that is made at it: "said at a meeting". */
export function saidDate(
  { attributions, sayings, tokens }: Draft<'attributions' | 'sayings' | 'tokens'>,
  { trigger, status }: Occurrence,
): Happening | undefined {
  const isNamed = (spans: readonly Span[]) => spans.some((span) => trigger.some((part) => overlaps(part, span)))
  const verb = occasionOf(tokens, trigger)
  const told = attributions.find(
    ({ cue, content }) =>
      isNamed(cue) ||
      (status === 'threatened' && isNamed(content)) ||
      (verb && !isNamed(content) && cue.some((part) => overlaps(part, verb))),
  )
  const said = told && sayings.get(told.id)?.said
  return said
    ? { date: said, resolution: { date: resolved('date', 'said', 'done by saying it: the day of the statement') } }
    : undefined
}

type Happening = Layers['happenings'] extends ReadonlyMap<string, infer Value> ? Value : never

/** The verb of what is done in, at or during an event. */
function occasionOf(tokens: readonly Token[], trigger: readonly Span[]): Token | undefined {
  const { occasions } = ontologyFile<{ readonly occasions: readonly string[] }>('en/sayings.yaml')
  const at = firstFrom(tokens, (trigger[0] as Span).start)
  const before = tokens.slice(Math.max(0, at - REACH_TOKENS), at)
  const isOccasion = before.some(
    ({ head, deprel, lemma }) => head === at && deprel === 'case' && occasions.includes(lemma),
  )
  return isOccasion && tokens[at]?.deprel === 'obl' ? tokens[tokens[at].head] : undefined
}
