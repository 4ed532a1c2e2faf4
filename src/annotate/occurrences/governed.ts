import type { Token } from '../../model/Token.ts'
import type { Found } from './Found.ts'
import { statusWords } from './statusWords.ts'

/** Leaves one act where one trigger governs another: "agreed to close" is the closing, "refused to sign" the refusal. */
export function governed(tokens: readonly Token[], acts: readonly Found[]): Found[] {
  const byToken = new Map(acts.map((act) => [act.first, act]))
  const { withholding } = statusWords()
  const dropped = new Set(
    acts.flatMap((act) => {
      const { head = -1, deprel = '' } = tokens[act.first] ?? {}
      const governor = COMPLETES.has(deprel) ? byToken.get(head) : undefined
      if (!governor) return []
      if (withholding.has(tokens[head]?.lemma.toLowerCase() ?? '')) return [act]
      return governor.trigger.type === 'AGREE' && YIELDING.has(act.trigger.type) ? [governor] : []
    }),
  )
  return acts.filter((act) => !dropped.has(act))
}

/** Types that are CONCEDE where they are agreed to. */
const YIELDING = new Set(['RETREAT', 'CONCEDE'])
const COMPLETES = new Set(['xcomp', 'ccomp', 'advcl'])
