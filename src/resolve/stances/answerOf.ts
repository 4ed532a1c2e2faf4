import { stemmer } from 'stemmer'
import { conceptsAt } from './conceptsAt.ts'
import type { Topic } from './Topic.ts'
import type { Wording } from './Wording.ts'

/** Whether the words of the question's predicate, or their opposites, are said of it: above 0 is yes. What it is done to only names the thing: "the sanctions". */
export function answerOf({ predicate, sides, things }: Topic, wording: Wording, turned: readonly boolean[]): number {
  let answer = 0
  for (const [i, stem] of wording.stems.entries()) {
    const turn = turned[i] ? -1 : 1
    const denied = /^(?:non-?|un|in|il|im|ir|dis)(.{4,})$/.exec(wording.lemmas[i] as string)?.[1]
    if (denied && predicate.has(stemmer(denied))) answer -= 2 * turn
    else if (stem && predicate.has(stem)) answer += 2 * turn
    else if (!things.has(stem))
      for (const { matter, side } of conceptsAt(wording, i)) {
        const asked = sides.find((concept) => concept.matter === matter)
        if (asked) answer += asked.side * side * turn
      }
  }
  return answer
}
