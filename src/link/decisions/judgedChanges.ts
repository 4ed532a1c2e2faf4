import type { Change } from '../../model/Change.ts'
import type { Resolution } from '../../model/Resolution.ts'
import type { Evidence } from '../Evidence.ts'
import type { ChangeJudgement } from './ChangeJudgement.ts'

/**
 * The changes of one party on one issue as people decided on them: a judged one is as they say, and one that they saw stays though the machine
 * sees it no more. Of two judgements on one change the later counts; those about other evidence are left alone.
 */
export function judgedChanges(
  changes: readonly Change[],
  of: Pick<Change, 'party' | 'issue'>,
  evidence: readonly Evidence[],
  judgements: readonly ChangeJudgement[],
): readonly Change[] {
  const latest = new Map(judgements.map((judgement) => [key(judgement), judgement]))
  const judged = changes.map((change): Change => {
    const judgement = latest.get(key(change))
    return judgement ? { ...change, changed: judgement.isMoved, resolution: decidedBy(judgement) } : change
  })
  const known = new Set(changes.map(key))
  const seen = [...latest.values()].flatMap((judgement): Change[] => {
    const [from, to] = [judgement.from, judgement.to].map((end) => evidence.find((one) => isSame(one, end)))
    if (!judgement.isMoved || known.has(key(judgement)) || !from || !to) return []
    return [
      { kind: 'change', ...of, from: endOf(from), to: endOf(to), changed: true, resolution: decidedBy(judgement) },
    ]
  })
  const all = [...judged, ...seen]
  return all.some(({ changed }) => changed)
    ? all.filter(({ changed, resolution }) => changed || resolution.by === 'person')
    : all
}

type End = ChangeJudgement['from']

const isSame = (a: End, b: End): boolean => a.document === b.document && a.id === b.id
const key = ({ from, to }: Readonly<Record<'from' | 'to', End>>): string =>
  `${from.document}#${from.id} ${to.document}#${to.id}`
const endOf = ({ stance, date, document, id }: Evidence): Change['from'] => ({ stance, date, document, id })
const decidedBy = ({ by, at }: ChangeJudgement): Resolution => ({
  ...{ confidence: 1, by: 'person', reason: `decided by ${by} on ${at.slice(0, 10)}` },
})
