import { join } from 'node:path'
import type { Mention } from '../../src/model/Mention.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import { coreferenceOf } from '../coreference/coreferenceOf.ts'
import { gumMention } from '../coreference/gumMention.ts'
import { readGap } from '../coreference/readGap.ts'
import { readGum } from '../coreference/readGum.ts'
import type { Claim } from './reliabilityTable.ts'

/**
 * How likely pronouns and descriptions were said to mean whom they were taken for, and whether they do: of GUM dev those whose nearest
 * mention before is marked too, of GAP validation the pronouns that mean one of the two names.
 */
export async function referenceClaims(corpora: string): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for (const { text, mentions: marked } of readGum(join(corpora, 'syntax/gum-dev.conllu'))) {
    const { tokens, mentions, references } = await coreferenceOf(text)
    const mentionOf = gumMention(tokens, marked)
    const before = new Map<string, Mention>()
    for (const [at, mention] of mentions.entries()) {
      const [own, other] = [mentionOf(mention), before.get(mention.entity)]
      const antecedent = other && mentionOf(other)
      const confidence = references[at] ?? 1
      if (own && antecedent && confidence < 1)
        claims.push({ confidence, right: Number(own.cluster === antecedent.cluster) })
      before.set(mention.entity, mention)
    }
  }
  for (const { text, pronoun, names, meant } of readGap(join(corpora, 'coreference/gap-validation.tsv'))) {
    const { mentions, references } = await coreferenceOf(text, names)
    const at = mentions.findIndex(({ kind, start }) => kind === 'pronoun' && start === pronoun.start)
    const wanted = names[meant.indexOf(true)]
    if (at < 0 || !wanted) continue
    const isRight = mentions.some(
      (mention) => mention.kind === 'name' && mention.entity === mentions[at]?.entity && overlaps(mention, wanted),
    )
    claims.push({ confidence: references[at] ?? 1, right: Number(isRight) })
  }
  return claims
}
