import { join } from 'node:path'
import { components } from '../../src/chain/components.ts'
import type { Layers } from '../../src/model/Layers.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { matchRelations } from '../matchRelations.ts'
import { polnear } from '../polnear.ts'
import type { Claim } from './reliabilityTable.ts'

/** A speaker that was told from a source, with the rule, and whether that source is the marked one. */
interface SourceClaim extends Claim {
  readonly rule: string
  /** How likely its words mean the entity that they were taken for, 0 to 1; by the coreference. */
  readonly likelihood: number
}

/**
 * Speakers of the first articles of a part of PolNeAR, of the statements that are found and have a marked source.
 *
 * PolNeAR marks whose words are the source, not who that is: where a pronoun or description was taken for somebody else's, the claim is
 * right as often as the coreference says.
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
      const isRight = found.source.some((span) => marked.source.some((other) => overlaps(span, other)))
      const at = mentions.findIndex(
        (mention) => mention.entity === told?.speaker && found.source.some((span) => overlaps(span, mention)),
      )
      claims.push({ rule, confidence, isRight, likelihood: references[at] ?? 1 })
    }
  }
  return claims
}
