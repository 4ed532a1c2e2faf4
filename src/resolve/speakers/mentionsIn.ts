import { firstAt } from '../../annotate/firstAt.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'
import type { Scene } from './Scene.ts'

/** The mentions that begin within a span, in text order, the longer first. */
export function mentionsIn({ mentions }: Pick<Scene, 'mentions'>, { start, end }: Span): readonly Mention[] {
  const first = firstAt(mentions, start)
  return mentions.slice(first, firstAt(mentions, end))
}
