import type { Span } from '../model/Span.ts'
import type { Statement } from '../model/Statement.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { conditionOf } from './stances/conditionOf.ts'
import { positionsIn } from './stances/positionsIn.ts'
import { readTopics } from './stances/readTopics.ts'
import { referredWords } from './stances/referredWords.ts'
import type { Position } from './stances/stanceOf.ts'
import { tokensIn } from './stances/tokensIn.ts'
import { type About, topicsOf } from './stances/topicsOf.ts'

type Stance = Pick<Statement, 'issue' | 'stance' | 'condition' | 'resolution'>

const REASONS: Readonly<Record<Position['rule'], string>> = {
  predicate: 'the question’s own words, or their opposites, affirmed or denied',
  act: 'what the statement does: agreeing, rejecting, accusing …',
  attitude: 'words of approval or disapproval',
  example: 'worded like an example in the dispute file',
}

const ABOUT: Readonly<Record<About['rule'], string>> = {
  words: 'words of the issue',
  context: 'goes on with the issue of what is said around it',
  weak: 'of the issues the likeliest by its words and what is said around it',
}

/** Resolves which issue of the dispute a statement is about and how it answers its question. Without a dispute there is nothing to resolve. */
export const stances = defineComponent({
  name: 'stances',
  requires: ['attributions', 'sentences', 'tokens', 'entities', 'mentions', 'speakers', 'acts'],
  assigns: ['stances'],
  run: async ({ text, attributions, sentences, tokens, entities, mentions, speakers, acts }, { dispute }) => {
    const found = new Map<string, Stance>()
    if (!dispute?.issues.length) return { stances: found }
    const topics = await readTopics(dispute)
    const referred = referredWords(text, tokens, entities, mentions)
    const abouts = topicsOf(text, attributions, sentences, tokens, topics, referred)
    const positionOf = positionsIn({ attributions, tokens, entities, mentions, speakers, acts })
    for (const attribution of attributions) {
      const about = abouts.get(attribution.id)
      if (!about) continue
      const position = positionOf(attribution, about.topic)
      const isConditional = position?.stance === 'conditional'
      const condition = isConditional ? conditionOf(text, tokensIn(tokens, attribution.content)) : []
      found.set(attribution.id, described(about, position, condition))
    }
    return { stances: found }
  },
})

function described(
  { topic, rule, alternatives }: About,
  position: Position | undefined,
  condition: readonly Span[],
): Stance {
  const issue = resolved('issue', rule, ABOUT[rule], alternatives)
  return {
    issue: topic.id,
    ...(position && { stance: position.stance }),
    ...(condition.length && { condition }),
    resolution: { issue, ...(position && { stance: resolved('stance', position.rule, REASONS[position.rule]) }) },
  }
}
