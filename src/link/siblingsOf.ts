import type { Dispute } from '../model/Dispute.ts'
import type { Issue } from '../model/Issue.ts'
import { concepts } from '../resolve/stances/concepts.ts'
import { readTopics } from '../resolve/stances/readTopics.ts'
import type { Topic } from '../resolve/stances/Topic.ts'

/** A question on which an act that answers another one is evidence too. */
export interface Sibling {
  readonly issue: Issue
  /** What both are about: "missile programme". */
  readonly thing: string
}

/** Rarity from which a word that two questions share tells that they are about the same thing, and not just of the same dispute; 0 to 1. */
const TELLING = 0.3

/**
 * By issue that asks for coercion ("Should sanctions be imposed on the dam?"), those that ask to talk about the same thing ("May the dam be negotiated?"):
 * who acts against the thing has turned from talks about it, and who lifts the measures has turned to them.
 */
export async function siblingsOf(dispute: Dispute): Promise<ReadonlyMap<string, readonly Sibling[]>> {
  const topics = await readTopics(dispute)
  const [coerces, talks] = ['sanction', 'negotiate'].map((word) => (topic: Topic) => asksFor(topic, word)) as [
    Test,
    Test,
  ]
  return new Map(
    topics.filter(coerces).map((measure) => [
      measure.id,
      topics
        .filter((topic) => topic !== measure && talks(topic))
        .flatMap((topic) => {
          const issue = dispute.issues.find(({ id }) => id === topic.id)
          const thing = sharedThing(measure, topic)
          return issue && thing ? [{ issue, thing }] : []
        }),
    ]),
  )
}

type Test = (topic: Topic) => boolean

/** Whether a yes to a question is on the side of a word: of its predicate, or of what it is done with. */
const asksFor = ({ asks, sides, words }: Topic, word: string): boolean =>
  asks === 'deed' &&
  concepts(word).some(
    ({ matter, side }) =>
      sides.some((asked) => asked.matter === matter && asked.side === side) ||
      (side > 0 &&
        !sides.some((asked) => asked.matter === matter) &&
        words.some(({ matters }) => matters.includes(matter))),
  )

/** The words of content that both questions have, names and predicates aside. */
function sharedThing(a: Topic, b: Topic): string {
  const shared = a.words.filter(
    ({ stem, weight, isName }) =>
      !isName &&
      weight >= TELLING &&
      !a.predicate.has(stem) &&
      !b.predicate.has(stem) &&
      b.words.some((word) => word.stem === stem),
  )
  return shared.map(({ form }) => form).join(' ')
}
