import { enclosingStatement } from '../annotate/enclosingStatement.ts'
import { statusOf } from '../annotate/occurrences/statusOf.ts'
import { sentenceTokens } from '../annotate/sentenceTokens.ts'
import type { InstrumentState } from '../model/InstrumentState.ts'
import type { Span } from '../model/Span.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { firstFrom } from './firstFrom.ts'
import { actIndex } from './instrumentStates/actIndex.ts'
import { chambers } from './instrumentStates/chambers.ts'
import { linkedName } from './instrumentStates/linkedName.ts'
import { namesIn } from './instrumentStates/namesIn.ts'
import { PENDING } from './instrumentStates/PENDING.ts'
import { passedBefore } from './instrumentStates/passedBefore.ts'
import { SENT_TO_SIGN } from './instrumentStates/SENT_TO_SIGN.ts'
import { type StepWord, stepWords } from './instrumentStates/stepWords.ts'
import { takerOf } from './instrumentStates/takerOf.ts'
import { uniqueStates } from './instrumentStates/uniqueStates.ts'
import { indexMentions } from './participants/indexMentions.ts'
import { ownTime } from './sayings/ownTime.ts'
import { conditionOf } from './stances/conditionOf.ts'

/** That a step word tells an instrument's state, with an act found at that word and without: judged, for no corpus marks it. */
const CONFIDENCE = { act: 0.7, word: 0.5 }
/** UTF-16 code units of the longest sentence that is read; longer ones are no prose. */
const LONGEST = 2_000
/** A step that a law has yet to take: "to become law it would have to …". */
const TO_BECOME = /\b(?:in order )?to become law\b/i
/** Steps that are also told of what an instrument brings: "the sanctions enter into force". */
const OF_EFFECTS = new Set<StepWord['step']>(['in-force', 'ended', 'suspended'])

/** Finds the steps in the life of the treaties, laws and resolutions that a document names: who took which, when, and on what condition. */
export const instrumentStates = defineComponent({
  name: 'instrumentStates',
  requires: [
    ...(['tokens', 'sentences', 'entities', 'mentions', 'occurrences', 'participants'] as const),
    ...(['happenings', 'events', 'times', 'attributions'] as const),
  ],
  assigns: ['instrumentStates'],
  run: (document, { dispute }) => {
    const { text, tokens, sentences, entities, mentions, times, attributions } = document
    const known = new Set(dispute?.instruments.flatMap(({ name, aliases }) => [name, ...aliases]).map(lower))
    const instruments = new Set(
      entities.filter(({ type, name }) => type === 'instrument' || known.has(lower(name))).map(({ id }) => id),
    )
    if (!instruments.size) return { instrumentStates: [] }
    const index = indexMentions(mentions, entities)
    const names = namesIn({ tokens, entities, mentions: mentions.filter(({ entity }) => instruments.has(entity)) })
    const acts = actIndex(document)
    const enclosing = enclosingStatement(attributions)
    const bounds = sentenceTokens(sentences, tokens)
    const read = sentences.flatMap((sentence, i) => {
      const { first, after } = bounds[i] as (typeof bounds)[number]
      const named = sentence.end - sentence.start > LONGEST ? [] : names(first, after)
      return named.length ? [{ sentence, first, after, named }] : []
    })
    const tells = (pattern: RegExp) =>
      read.some(({ sentence }) => pattern.test(text.slice(sentence.start, sentence.end)))
    const isSent = tells(SENT_TO_SIGN)
    const isPending = !isSent && tells(PENDING)
    const isChamber = chambers(text)
    const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name ?? ''

    const stateAt = (word: StepWord, { sentence, first, after, named }: (typeof read)[number]): InstrumentState[] => {
      const fitting = named.filter(({ isEffect }) => !isEffect || OF_EFFECTS.has(word.step))
      const name = linkedName(tokens, word, fitting)
      if (!name) return []
      const act = acts.at(word)
      const within = enclosing(word)
      const at = firstFrom(tokens, word.start)
      const words = text.slice(sentence.start, sentence.end)
      const pos = tokens[at]?.upos === 'NOUN' ? 'NOUN' : 'VERB'
      const told =
        act?.status ??
        statusOf(tokens, { trigger: { pos, isState: false }, first: at }, { text, first, isSaid: within !== undefined })
      const isRejected = word.step === 'not-passed'
      if (isRejected && told !== 'happened') return []
      const status = isRejected || (act?.isWithheld && word.step !== 'not-certified') ? 'denied' : told
      const step = isRejected ? 'passed' : word.step
      const by = act?.by ?? takerOf({ text, tokens, first, after }, at, name, index)
      const own = ownTime({ cue: [word], content: [], source: [] }, sentence, { times, tokens, taken: [] })
      const date = act ? act.date : own?.value.replace(/T.*$/, '')
      const becoming = TO_BECOME.exec(words)
      const condition = becoming
        ? [requirement(text, sentence, sentence.start + becoming.index, name)]
        : conditionOf(text, tokens.slice(first, after))
      const isHalf = word.step === 'passed' && !isSent && (isPending || isChamber(words, nameOf(by)))
      return [
        {
          ...{ instrument: name.entity, step: isHalf ? 'passed-chamber' : step, status },
          ...(by && by !== name.entity && { by }),
          ...(date && { date }),
          spans: [toSpan(word), toSpan(name)].sort((a, b) => a.start - b.start),
          ...(condition.length && { condition }),
          ...(within && { within }),
          confidence: act ? CONFIDENCE.act : CONFIDENCE.word,
        },
      ]
    }
    const told = read.flatMap((one) => [
      ...passedBefore(text, one, acts.votesBefore(one.sentence.start)),
      ...stepWords(text, one.sentence).flatMap((word) => stateAt(word, one)),
    ])
    return { instrumentStates: uniqueStates(told) }
  },
})

const toSpan = ({ start, end }: Span): Span => ({ start, end })

/** What a bill has to pass "to become law", which may stand before or behind that. */
const requirement = (text: string, { start, end }: Span, becoming: number, name: Span): Span =>
  trimmed(text, { start: Math.max(start, name.end), end: becoming > name.end ? becoming : end })

/** Without blanks and commas before, and the full stop after. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + (words.length - words.replace(/^[\s,]+/, '').length),
    end: end - (words.length - words.replace(/[\s.]+$/, '').length),
  }
}

const lower = (name: string): string => name.toLowerCase().replace(/^the /, '')
