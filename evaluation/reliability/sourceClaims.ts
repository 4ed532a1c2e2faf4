import { join } from 'node:path'
import { components } from '../../src/chain/components.ts'
import type { Layers } from '../../src/model/Layers.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { matchRelations } from '../matchRelations.ts'
import { polnear } from '../polnear.ts'
import type { Claim } from './reliabilityTable.ts'

/** A speaker that was told from the words of a source, with the rule. */
interface SourceClaim extends Claim {
  readonly rule: string
}

/**
 * Speakers of the first articles of a part of PolNeAR, of the statements that are found and have a marked source, who are mentioned in the source.
 *
 * PolNeAR marks which words are the source, not who that is: a claim on the right ones is as likely right as the coreference says that
 * they mean whom they were taken for.
 */
export async function sourceClaims(
  corpora: string,
  part: 'train' | 'dev',
  articles = Infinity,
): Promise<readonly SourceClaim[]> {
  const upTo = components.findIndex(({ name }) => name === 'speakers') + 1
  const claims: SourceClaim[] = []
  for (const { document, gold } of polnear(join(corpora, `attribution/polnear-${part}.jsonl`)).slice(0, articles)) {
    const { layers } = await runChain(components.slice(0, upTo), document)
    const { attributions, speakers, mentions, references } = layers as Layers
    for (const [i, j] of matchRelations(document.text, attributions, gold, false)) {
      const [found, marked] = [attributions[i], gold[j]]
      const told = speakers.get(found?.id ?? '')
      const { rule, confidence = 0 } = told?.resolution?.speaker ?? {}
      if (!found?.source.length || !marked?.source.length || !rule) continue
      const isSource = found.source.some((span) => marked.source.some((other) => overlaps(span, other)))
      const at = mentions.findIndex(
        (mention) => mention.entity === told?.speaker && found.source.some((span) => overlaps(span, mention)),
      )
      if (at >= 0) claims.push({ rule, confidence, right: Number(isSource) * (references[at] ?? 1) })
    }
  }
  return claims
}
