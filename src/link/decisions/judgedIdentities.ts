import type { Resolution } from '../../model/Resolution.ts'
import type { Identity } from '../identitiesOf.ts'
import type { IdentityJudgement } from './IdentityJudgement.ts'

/**
 * Who profiles are as people decided over what the machine found: those kept apart get an identity of their own, those that are one the first of
 * theirs. Of two judgements on one pair the later counts; a function of the sets of both.
 */
export function judgedIdentities(
  identities: readonly Identity[],
  judgements: readonly IdentityJudgement[],
): readonly Identity[] {
  const now = new Map(identities.map((identity) => [identity.profile, identity]))
  const latest = new Map(judgements.map((judgement) => [[judgement.a, judgement.b].sort().join('\n'), judgement]))
  const of = (is: IdentityJudgement['is']) =>
    [...latest.values()].flatMap((judgement) => {
      const [one, other] = [judgement.a, judgement.b].sort().flatMap((profile) => now.get(profile) ?? [])
      return judgement.is === is && one && other ? [{ judgement, one, other }] : []
    })
  for (const { judgement, one, other } of of('apart'))
    if (one.identity === other.identity) {
      const own = { ...other, identity: other.profile.replaceAll('|', ':'), resolution: decidedBy(judgement) }
      now.set(other.profile, own)
    }
  for (const { judgement, one, other } of of('same')) {
    const [first, second] = [one, other].flatMap(({ profile }) => now.get(profile)?.identity ?? []).sort()
    for (const identity of now.values())
      if (first !== undefined && identity.identity === second)
        now.set(identity.profile, { ...identity, identity: first, resolution: decidedBy(judgement) })
  }
  return [...now.values()]
}

const decidedBy = ({ by, at }: IdentityJudgement): Resolution => ({
  ...{ confidence: 1, by: 'person', reason: `decided by ${by} on ${at.slice(0, 10)}` },
})
