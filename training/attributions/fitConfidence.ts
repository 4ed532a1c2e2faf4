import { matchRelations } from '../../evaluation/matchRelations.ts'
import { findStatements } from '../../src/annotate/attributions/findStatements.ts'
import type { Model } from '../../src/annotate/attributions/Model.ts'
import { nest } from '../../src/annotate/attributions/nest.ts'
import { withoutRivals } from '../../src/annotate/attributions/withoutRivals.ts'
import type { Article } from './Article.ts'

/** Newton steps; two parameters settle in a few. */
const STEPS = 25

/** Log odds beyond this are all the same: as good as certain. */
const MAX_SCORE = 8

/**
 * Fits slope and offset that turn a cue's log odds into the share of such statements that are right (Platt 1999).
 *
 * Right is what `matchRelations` pairs with the gold, sources included; statements within others are left out, as in the gold.
 */
export function fitConfidence(articles: Iterable<Article>, model: Omit<Model, 'confidence'>): Model['confidence'] {
  const points: { readonly score: number; readonly right: number }[] = []
  for (const { reading, gold } of articles) {
    const found = withoutRivals(findStatements(reading, { ...model, confidence: [1, 0] }))
    const within = nest(found)
    const outer = found.filter((_, index) => within[index] === undefined)
    const right = new Set(matchRelations(reading.text, outer, gold, true).map(([index]) => index))
    for (const [index, { confidence }] of outer.entries())
      points.push({
        score: Math.min(MAX_SCORE, Math.log(confidence / (1 - confidence))),
        right: right.has(index) ? 1 : 0,
      })
  }
  let [slope, offset] = [0, 0]
  for (let step = 0; step < STEPS; step++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-9, 0, 1e-9]
    for (const { score, right } of points) {
      const p = 1 / (1 + Math.exp(-slope * score - offset))
      const w = p * (1 - p)
      gs += (right - p) * score
      go += right - p
      hss += w * score * score
      hso += w * score
      hoo += w
    }
    const determinant = hss * hoo - hso * hso
    slope += (hoo * gs - hso * go) / determinant
    offset += (hss * go - hso * gs) / determinant
  }
  return [Number(slope.toFixed(3)), Number(offset.toFixed(3))]
}
