import { join } from 'node:path'
import { components } from '../src/chain/components.ts'
import type { Span } from '../src/model/Span.ts'
import type { ModelName } from '../src/pipeline/ModelName.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { f1 } from './f1.ts'
import { matchRelations } from './matchRelations.ts'
import { polnear } from './polnear.ts'
import type { Score, Scorer } from './Scorer.ts'

const DEV = 'attribution/polnear-dev.jsonl'
const ROLES = ['source', 'cue', 'content'] as const

/**
 * Scores statements as found in the words by one model on PolNeAR, run on the articles' own text.
 *
 * PolNeAR marks only the outermost statements, so those `within` another are left out. Roles are compared span by span,
 * exactly; relations as `matchRelations` has it; "statements found" asks for the content alone.
 */
export const attributionScorer = (name: string, corpus: string, model: ModelName): Scorer => ({
  name,
  needs: [DEV],
  async run(corpora) {
    const upTo = components.findIndex(({ assigns }) => assigns.includes('attributions')) + 1
    const counts = new Map<string, { right: number; predicted: number; gold: number }>()
    const add = (measure: string, right: number, predicted: number, gold: number) => {
      const sum = counts.get(measure) ?? { right: 0, predicted: 0, gold: 0 }
      counts.set(measure, { right: sum.right + right, predicted: sum.predicted + predicted, gold: sum.gold + gold })
    }
    for (const { document, gold } of polnear(join(corpora, DEV))) {
      const { layers } = await runChain(components.slice(0, upTo), document, { model })
      const predicted = (layers.attributions ?? []).filter(({ within }) => !within)
      for (const [measure, sources] of [
        ['relation', true],
        ['statements found', false],
      ] as const)
        add(measure, matchRelations(document.text, predicted, gold, sources).length, predicted.length, gold.length)
      for (const role of ROLES) {
        const found = distinct(predicted.flatMap((relation) => relation[role]))
        const wanted = distinct(gold.flatMap((relation) => relation[role]))
        add(`${role} exact`, found.intersection(wanted).size, found.size, wanted.size)
      }
    }
    return [...counts].flatMap(([measure, { right, predicted, gold }]): Score[] =>
      Object.entries(f1(right, predicted, gold)).map(([rate, value]) => ({
        ...{ layer: 'statements', corpus, measure: `${measure} ${rate === 'f1' ? 'F1' : rate}` },
        ...{ value, items: gold },
      })),
    )
  },
})

const distinct = (spans: readonly Span[]): ReadonlySet<string> =>
  new Set(spans.map(({ start, end }) => `${start}-${end}`))
