import type { Attribution } from '../../model/Attribution.ts'
import type { Resolution } from '../../model/Resolution.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import { followTopics, type Stretch } from './followTopics.ts'
import type { Topic } from './Topic.ts'
import { tokensIn } from './tokensIn.ts'
import { topicOdds } from './topicOdds.ts'
import type { Word } from './Word.ts'
import { wordsOf } from './wordsOf.ts'

/** The topic of a statement, and on what that rests. */
export interface About {
  readonly topic: Topic
  readonly rule: 'words' | 'context' | 'weak'
  readonly alternatives: NonNullable<Resolution['alternatives']>
}

/** What the words of the reporter between statements count beside those of a statement. Swept on evaluation/stance, outlets. */
const NARRATION = 0.25
/** What the topic of the statement that holds it counts for a statement. Swept there too. */
const AROUND = 0.4
/** Probability of a topic from which it is more than the likeliest of several. */
const CLEAR = 0.5
/** Probability from which another topic is worth telling. */
const POSSIBLE = 0.1

/** What each statement is about, by its own words, those around it, and the statement that holds it; statements about none are left out. */
export function topicsOf(
  text: string,
  attributions: readonly Attribution[],
  sentences: readonly Span[],
  tokens: readonly Token[],
  topics: readonly Topic[],
  referred: (spans: readonly Span[]) => readonly Word[],
): ReadonlyMap<string, About> {
  const said = attributions.map((attribution): Stretch & { readonly id: string } => ({
    id: attribution.id,
    start: attribution.content[0]?.start ?? 0,
    end: attribution.content.at(-1)?.end ?? 0,
    weight: 1,
    odds: topicOdds(
      [...wordsOf(text, tokensIn(tokens, attribution.content)), ...referred(attribution.content)],
      topics,
    ),
  }))
  const stretches = [...narrated(text, attributions, sentences, tokens, topics), ...said].sort(
    (a, b) => a.start - b.start,
  )
  const followed = new Map(followTopics(stretches).map((odds, at) => [stretches[at], odds]))
  const settled = new Map<string, readonly number[]>()
  for (const [at, { id, within }] of attributions.entries()) {
    const around = settled.get(within ?? '')
    const odds = followed.get(said[at]) ?? []
    settled.set(id, around ? odds.map((odd, i) => odd * (around[i] ?? 0) ** AROUND) : odds)
  }
  return new Map(
    said.flatMap(({ id, odds }) => {
      const about = aboutOf(settled.get(id) ?? [], odds, topics)
      return about ? [[id, about] as const] : []
    }),
  )
}

/** Each sentence without what others say in it; it ends where it begins, so that it bears on what follows at once. */
function narrated(
  text: string,
  attributions: readonly Attribution[],
  sentences: readonly Span[],
  tokens: readonly Token[],
  topics: readonly Topic[],
): Stretch[] {
  const isSaid = new Uint8Array(tokens.length)
  for (const { content } of attributions)
    for (const { start, end } of content) isSaid.fill(1, firstFrom(tokens, start), firstFrom(tokens, end))
  return sentences.map(({ start, end }) => {
    const from = firstFrom(tokens, start)
    const told = tokens.slice(from, firstFrom(tokens, end)).filter((_, i) => !isSaid[from + i])
    return { start, end: start, weight: NARRATION, odds: topicOdds(wordsOf(text, told), topics) }
  })
}

function aboutOf(settled: readonly number[], own: readonly number[], topics: readonly Topic[]): About | undefined {
  const sum = settled.reduce((total, odd) => total + odd, 0)
  const best = highest(settled)
  const topic = topics[best]
  if (!topic) return undefined
  const share = (i: number): number => (settled[i] ?? 0) / sum
  return {
    topic,
    rule: share(best) < CLEAR ? 'weak' : highest(own) === best ? 'words' : 'context',
    alternatives: topics
      .map(({ id }, i) => ({ value: id, confidence: Number(share(i).toFixed(2)) }))
      .filter(({ confidence }, i) => i !== best && confidence >= POSSIBLE)
      .sort((a, b) => b.confidence - a.confidence),
  }
}

const highest = (values: readonly number[]): number => values.indexOf(Math.max(...values))
