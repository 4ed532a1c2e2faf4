import { join } from 'node:path'
import { coreference } from '../../src/annotate/coreference.ts'
import type { Layers } from '../../src/model/Layers.ts'
import type { Mention } from '../../src/model/Mention.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { gumMention } from '../coreference/gumMention.ts'
import { layersBefore } from '../coreference/layersBefore.ts'
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
    const { tokens, mentions, references } = await read(text)
    const mentionOf = gumMention(tokens, marked)
    const before = new Map<string, Mention>()
    for (const [at, mention] of mentions.entries()) {
      const [own, other] = [mentionOf(mention), before.get(mention.entity)]
      const antecedent = other && mentionOf(other)
      const confidence = references[at] ?? 1
      if (own && antecedent && confidence < 1) claims.push({ confidence, isRight: own.cluster === antecedent.cluster })
      before.set(mention.entity, mention)
    }
  }
  for (const { text, pronoun, names, meant } of readGap(join(corpora, 'coreference/gap-validation.tsv'))) {
    const { mentions, references } = await read(text, names)
    const at = mentions.findIndex(({ kind, start }) => kind === 'pronoun' && start === pronoun.start)
    const wanted = names[meant.indexOf(true)]
    if (at < 0 || !wanted) continue
    const isRight = mentions.some(
      (mention) => mention.kind === 'name' && mention.entity === mentions[at]?.entity && overlaps(mention, wanted),
    )
    claims.push({ confidence: references[at] ?? 1, isRight })
  }
  return claims
}

async function read(
  text: string,
  names?: readonly { readonly start: number; readonly end: number }[],
): Promise<Layers> {
  const before = defineComponent({
    name: 'before',
    requires: [],
    assigns: ['blocks', 'sentences', 'encoding', 'tokens', 'names', 'attributions'],
    run: () => layersBefore(text, names),
  })
  const { layers } = await runChain([before, coreference], { text, meta: { source: 'gold' }, messages: [] })
  return layers as Layers
}
