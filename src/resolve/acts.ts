import type { Attribution } from '../model/Attribution.ts'
import type { Occurrence } from '../model/Occurrence.ts'
import type { Statement } from '../model/Statement.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { type Act, actOf } from './acts/actOf.ts'
import { doersIn } from './acts/doersIn.ts'
import { firstFrom } from './firstFrom.ts'
import { indexMentions } from './participants/indexMentions.ts'
import { isOwn } from './stances/isOwn.ts'
import { passedOn } from './stances/passedOn.ts'
import { tokensIn } from './stances/tokensIn.ts'
import { wordingOf } from './stances/wordingOf.ts'

type Acts = Pick<Statement, 'act' | 'target' | 'instrument' | 'resolution'>

const REASONS: Readonly<Record<Act['rule'], string>> = {
  cue: 'the word of saying does it',
  promise: 'promises a deed of this kind',
  content: 'words of what is said',
}

/** Acts that are aimed at somebody. */
const AIMED = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN'])

/** Resolves what each statement does (accuse, reject, request, threaten …), at whom, and about which treaty or law. */
export const acts = defineComponent({
  name: 'acts',
  requires: ['attributions', 'tokens', 'entities', 'mentions', 'speakers', 'occurrences'],
  assigns: ['acts'],
  run: ({ attributions, tokens, entities, mentions, speakers, occurrences }) => {
    const index = indexMentions(mentions, entities)
    // What a verb says is promised; a noun only speaks of it.
    const isVerb = ({ trigger: [span] }: Occurrence): boolean =>
      span !== undefined && tokens[firstFrom(tokens, span.start)]?.upos === 'VERB'
    const promised = Map.groupBy(occurrences.filter(isVerb), ({ within }) => within)
    const inner = Map.groupBy(attributions, ({ within }) => within)
    const doer = doersIn({ tokens, entities, speakers }, index)
    const actIn = (attribution: Attribution): Act | undefined => {
      if (attribution.factuality === 'negated') return undefined
      const cue = wordingOf(tokensIn(tokens, attribution.cue))
      const passed = passedOn(attribution, inner.get(attribution.id) ?? [], tokens)
      if (!passed)
        return actOf(
          cue,
          wordingOf(tokensIn(tokens, attribution.content)),
          promised.get(attribution.id),
          doer(attribution),
        )
      const own = actOf(cue, wordingOf([]))
      return own ?? (isOwn(attribution, passed, speakers) ? actIn(passed) : undefined)
    }
    const resolve = (attribution: Attribution): Acts => {
      const { id, content } = attribution
      const named = content.flatMap((span) => index.in(span))
      const instrument = named.find((mention) => index.typeOf(mention) === 'instrument')?.entity
      const done = actIn(attribution)
      const { speaker, party } = speakers.get(id) ?? {}
      const target =
        done && AIMED.has(done.act)
          ? named.find(
              (mention) =>
                ACTORS.has(index.typeOf(mention) ?? '') && mention.entity !== speaker && mention.entity !== party,
            )
          : undefined
      return {
        ...(done && { act: done.act, resolution: { act: resolved('act', done.rule, REASONS[done.rule]) } }),
        ...(target && { target: [target.entity] }),
        ...(instrument && { instrument }),
      }
    }
    return { acts: new Map(attributions.map((attribution) => [attribution.id, resolve(attribution)])) }
  },
})

const ACTORS = new Set(['person', 'organization', 'country', 'group'])
