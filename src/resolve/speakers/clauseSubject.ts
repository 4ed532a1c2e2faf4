import { firstAt } from '../../annotate/firstAt.ts'
import { phraseOver } from '../../annotate/phraseOver.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'
import { mentionsIn } from './mentionsIn.ts'
import type { Scene } from './Scene.ts'

/** The parser takes a subject parted from its verb ("Varania, however, has said") for an address. */
const SUBJECT = /^(?:nsubj|vocative|dislocated)/
/** Steps up the tree that a clause without a subject of its own is followed. */
const STEPS = 4
/** Tokens around a verb among which its subject is looked for. */
const WINDOW = 40

/** The mention that is subject of the cue's clause or of the clause that it hangs on. */
export function clauseSubject(scene: Scene, cue: Span): Mention | undefined {
  const { tokens } = scene
  let verb = firstAt(tokens, cue.start)
  for (let step = 0; step < STEPS && verb >= 0; step++) {
    const subjects = tokens
      .slice(Math.max(0, verb - WINDOW), verb + WINDOW)
      .filter(({ head, deprel }) => head === verb && SUBJECT.test(deprel))
    const before = subjects.filter(({ start }) => start < (tokens[verb]?.start ?? 0))
    for (const token of [...before.toReversed(), ...subjects.slice(before.length)]) {
      const mention = outermostOver(scene, token)
      if (mention) return mention
    }
    const controlled = tokens[verb]?.deprel === 'xcomp'
    verb = tokens[verb]?.head ?? -1
    const object = controlled ? objectOf(scene, verb) : undefined
    if (object) return object
  }
  return undefined
}

/** Characters before a word among which the phrases over it begin. */
const REACH = 200

const outermostOver = (scene: Scene, { start, end }: Span): Mention | undefined =>
  mentionsIn(scene, { start: start - REACH, end }).find((mention) => mention.start <= start && end <= mention.end)

/** "prompted | Lindt | to send": whoever is made to do it, at times taken for a subject. */
function objectOf(scene: Scene, verb: number): Mention | undefined {
  for (let i = verb + 1; i < Math.min(scene.tokens.length, verb + WINDOW); i++) {
    const token = scene.tokens[i]
    if (token?.head === verb && /^(?:nsubj|i?obj)$/.test(token.deprel)) return phraseOver(scene.mentions, token)
  }
  return undefined
}
