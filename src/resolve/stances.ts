import type { Attribution } from '../model/Attribution.ts'
import { overlaps } from '../model/overlaps.ts'
import type { Span } from '../model/Span.ts'
import type { Statement } from '../model/Statement.ts'
import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { firstFrom } from './firstFrom.ts'
import { conditionOf } from './stances/conditionOf.ts'
import { readTopics } from './stances/readTopics.ts'
import { type Position, stanceOf } from './stances/stanceOf.ts'
import type { Topic } from './stances/Topic.ts'
import { topicScores } from './stances/topicScores.ts'
import { wordingOf } from './stances/wordingOf.ts'

type Stance = Pick<Statement, 'issue' | 'stance' | 'condition' | 'resolution'>

/** A topic's score from which a statement is about it. Swept on evaluation/stance, outlets: best F1 of issue and stance. */
const THRESHOLD = 0.3
/** How much of the scores of the statement around it, or before it, a statement takes over. */
const INHERITED = { around: 0.5, before: 0.35 }
/** UTF-16 code units between two statements from which the later one no longer goes on with the earlier one's topic. */
const NEAR = 800
/** Share of a content that lies in a statement inside it, from which the stance is that of the inner speaker. */
const PASSED_ON = 0.7

const REASONS: Readonly<Record<Position['rule'], string>> = {
  predicate: 'the question’s own words, or their opposites, affirmed or denied',
  act: 'what the statement does: agreeing, rejecting, accusing …',
  attitude: 'words of approval or disapproval',
  example: 'worded like an example in the dispute file',
}

/** Resolves which issue of the dispute a statement is about and how it answers its question. Without a dispute there is nothing to resolve. */
export const stances = defineComponent({
  name: 'stances',
  requires: ['attributions', 'tokens', 'acts'],
  assigns: ['stances'],
  run: ({ text, attributions, tokens, acts }, { dispute }) => {
    const found = new Map<string, Stance>()
    if (!dispute?.issues.length) return { stances: found }
    const topics = readTopics(dispute)
    const scores = new Map<string, readonly number[]>()
    const inner = Map.groupBy(attributions, ({ within }) => within)
    let before: Attribution | undefined
    for (const attribution of attributions) {
      const content = tokensIn(tokens, attribution.content)
      const own = topicScores(wordingOf(content), topics)
      const around = scores.get(attribution.within ?? '')
      const last = before && isNear(before, attribution) ? scores.get(before.id) : undefined
      const total = own.map(
        (score, i) => score + INHERITED.around * (around?.[i] ?? 0) + INHERITED.before * (last?.[i] ?? 0),
      )
      scores.set(attribution.id, total)
      before = attribution
      const best = total.indexOf(Math.max(...total))
      if ((total[best] ?? 0) < THRESHOLD) continue
      const isPassedOn = passesOn(attribution, inner.get(attribution.id) ?? [])
      found.set(
        attribution.id,
        resolve(text, tokens, attribution, topics[best] as Topic, {
          rule: (own[best] ?? 0) >= THRESHOLD ? 'words' : 'context',
          act: acts.get(attribution.id)?.act,
          takesSide: !isPassedOn && attribution.factuality !== 'negated',
        }),
      )
    }
    return { stances: found }
  },
})

function resolve(
  text: string,
  tokens: readonly Token[],
  { cue, content }: Attribution,
  topic: Topic,
  {
    rule,
    act,
    takesSide,
  }: { readonly rule: 'words' | 'context'; readonly act: string | undefined; readonly takesSide: boolean },
): Stance {
  const said = tokensIn(tokens, content)
  const position = takesSide ? stanceOf(topic, wordingOf(said), wordingOf(tokensIn(tokens, cue)), act) : undefined
  const condition = position?.stance === 'conditional' ? conditionOf(text, said) : []
  const issue = resolved(
    'issue',
    rule,
    rule === 'words' ? 'words of the issue' : 'goes on with the issue of the statement around or before it',
  )
  return {
    issue: topic.id,
    ...(position && { stance: position.stance }),
    ...(condition.length && { condition }),
    resolution: { issue, ...(position && { stance: resolved('stance', position.rule, REASONS[position.rule]) }) },
  }
}

const tokensIn = (tokens: readonly Token[], spans: readonly Span[]): Token[] =>
  spans.flatMap(({ start, end }) => tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)))

const isNear = (a: Attribution, b: Attribution): boolean =>
  (b.content[0]?.start ?? 0) - (a.content.at(-1)?.end ?? 0) < NEAR

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether a content is mostly somebody else's statement. */
const passesOn = ({ content }: Attribution, inner: readonly Attribution[]): boolean =>
  inner.some((statement) => {
    const said = [...statement.source, ...statement.cue, ...statement.content].filter((span) =>
      content.some((outer) => overlaps(outer, span)),
    )
    return length(said) >= PASSED_ON * length(content)
  })
