import { enclosingStatement } from '../annotate/enclosingStatement.ts'
import { statusOf } from '../annotate/occurrences/statusOf.ts'
import type { InstrumentState } from '../model/InstrumentState.ts'
import type { Mention } from '../model/Mention.ts'
import type { Occurrence } from '../model/Occurrence.ts'
import { overlaps } from '../model/overlaps.ts'
import type { Quantity } from '../model/Quantity.ts'
import type { Span } from '../model/Span.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { firstFrom } from './firstFrom.ts'
import { stepNear } from './instrumentStates/stepNear.ts'
import { indexMentions } from './participants/indexMentions.ts'
import { conditionOf } from './stances/conditionOf.ts'

/** That a step word near an instrument's name tells its state, with an act found at that word and without: judged, for no corpus marks it. */
const CONFIDENCE = { act: 0.7, word: 0.5 }
/** UTF-16 code units around an instrument's name that tell its state, however long the sentence goes on. */
const REACH = 400
/** A step that a law has yet to take: "to become law it would have to …". */
const PENDING = /\b(?:in order )?to become law\b/i

/** What a bill has still to do when one chamber has passed it. */
const ONWARD =
  /\b(?:now )?(?:goes|go|heads|moves|passes|returns|was sent|is sent) (?:back )?to\b|\b(?:would|will|must|still) (?:have to|has to|needs? to)?\s?(?:pass|clear)\b/i
/** Acts back from such a sentence among which the vote is looked for. */
const VOTES_BACK = 6

/** Finds the steps in the life of the treaties, laws and resolutions that a document names: who took which, when, and on what condition. */
export const instrumentStates = defineComponent({
  name: 'instrumentStates',
  requires: [
    'tokens',
    'sentences',
    'entities',
    'mentions',
    'occurrences',
    'participants',
    'happenings',
    'attributions',
  ],
  assigns: ['instrumentStates'],
  run: (
    { text, tokens, sentences, entities, mentions, occurrences, participants, happenings, attributions },
    { dispute },
  ) => {
    const known = new Set(dispute?.instruments.flatMap(({ name, aliases }) => [name, ...aliases]).map(lower))
    const instruments = new Set(
      entities.filter(({ type, name }) => type === 'instrument' || known.has(lower(name))).map(({ id }) => id),
    )
    const index = indexMentions(mentions, entities)
    const triggers = occurrences.map(({ trigger }) => trigger[0] as Span)
    const enclosing = enclosingStatement(attributions)
    const told = new Set<string>()

    const stateAt = (whole: Span, mention: Mention): InstrumentState[] => {
      const sentence = {
        start: Math.max(whole.start, mention.start - REACH),
        end: Math.min(whole.end, mention.end + REACH),
      }
      const word = stepNear(text, sentence, mention)
      if (!word) return []
      const first = firstFrom(tokens, sentence.start)
      const at = firstFrom(tokens, word.start)
      const act = actAt(occurrences, triggers, word)
      const within = enclosing(word)
      const pos = tokens[at]?.upos === 'VERB' ? 'VERB' : 'NOUN'
      const status =
        act?.status ??
        statusOf(tokens, { trigger: { pos, isState: false }, first: at }, { text, first, isSaid: within !== undefined })
      const condition = PENDING.test(text.slice(sentence.start, sentence.end))
        ? [{ start: mention.end < word.start ? word.end : mention.end, end: sentence.end }]
        : conditionOf(text, tokens.slice(first, firstFrom(tokens, sentence.end)))
      const by = (act && participants.get(act.id)?.actors[0]) ?? undefined
      const date = act && happenings.get(act.id)?.date
      const key = [mention.entity, word.step, by, date, status].join(' ')
      if (told.has(key)) return []
      told.add(key)
      const spans = [
        { start: word.start, end: word.end },
        { start: mention.start, end: mention.end },
      ]
      return [
        {
          ...{ instrument: mention.entity, step: word.step, status },
          ...(by && by !== mention.entity && { by }),
          ...(date && { date }),
          spans: spans.sort((a, b) => a.start - b.start),
          ...(condition.length && { condition }),
          ...(within && { within }),
          confidence: act ? CONFIDENCE.act : CONFIDENCE.word,
        },
      ]
    }
    const namedIn = (sentence: Span) => index.in(sentence).filter(({ entity }) => instruments.has(entity))
    /** A bill that "now goes to" the other chamber has passed the first one, by the vote told last. */
    const passedBefore = (sentence: Span): InstrumentState[] => {
      const [mention] = namedIn(sentence)
      const onward = mention && ONWARD.exec(text.slice(mention.start, Math.min(sentence.end, mention.end + REACH)))
      const vote = occurrences
        .slice(0, firstFrom(triggers, sentence.start))
        .slice(-VOTES_BACK)
        .find(({ type, status, quantities }) => type === 'SUPPORT' && status === 'happened' && quantities?.some(isVote))
      if (!mention || !onward || !vote) return []
      const by = participants.get(vote.id)?.actors[0]
      const date = happenings.get(vote.id)?.date
      const start = mention.start + onward.index
      return [
        {
          ...{ instrument: mention.entity, step: 'passed-chamber', status: 'happened' },
          ...(by && { by }),
          ...(date && { date }),
          spans: [...vote.trigger, { start, end: start + onward[0].length }],
          confidence: CONFIDENCE.word,
        },
      ]
    }
    return {
      instrumentStates: instruments.size
        ? sentences.flatMap((sentence) => [
            ...passedBefore(sentence),
            ...namedIn(sentence).flatMap((mention) => stateAt(sentence, mention)),
          ])
        : [],
    }
  },
})

const isVote = ({ unit }: Quantity): boolean => unit === 'votes-for'

const lower = (name: string): string => name.toLowerCase().replace(/^the /, '')

/** The act that the word of the step names: acts come in text order. */
function actAt(acts: readonly Occurrence[], triggers: readonly Span[], word: Span): Occurrence | undefined {
  const at = firstFrom(triggers, word.start)
  return [at - 1, at].map((i) => acts[i]).find((act) => act?.trigger.some((span) => overlaps(span, word)))
}
