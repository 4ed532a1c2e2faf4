import { contains } from '../../model/contains.ts'
import type { Span } from '../../model/Span.ts'
import type { TimeExpression } from '../../model/TimeExpression.ts'
import type { Token } from '../../model/Token.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { firstFrom } from '../firstFrom.ts'
import { tenseAt } from '../times/tenseAt.ts'
import { ownTime } from './ownTime.ts'

const NOWHERE: Span = { start: -1, end: -1 }

/** The past time of what a sentence mainly tells: of its root, with that root. */
export function mainTime(
  { text, times, tokens }: Draft<'times' | 'tokens'>,
  sentence: Span,
): { readonly time: TimeExpression; readonly root: Span } | undefined {
  const inside = tokens.slice(firstFrom(tokens, sentence.start), firstFrom(tokens, sentence.end))
  const isRoot = ({ head }: Token) => !contains(sentence, tokens[head] ?? NOWHERE)
  const isSubject = ({ head, deprel }: Token, verb: Token) => deprel.startsWith('nsubj') && tokens[head] === verb
  const verbs = inside.filter(({ upos }) => upos === 'VERB')
  // Where the parse has a noun for the root, the first verb that has a subject.
  const root = verbs.find(isRoot) ?? verbs.find((verb) => inside.some((token) => isSubject(token, verb)))
  const time = root && ownTime({ cue: [root], content: [], source: [] }, sentence, { times, tokens, taken: [] })
  return time && tenseAt(text, tokens, sentence, time) === 'past' ? { time, root } : undefined
}
