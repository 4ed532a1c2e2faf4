import { assemble } from './assemble.ts'
import { cueFeatures } from './cueFeatures.ts'
import type { Found } from './Found.ts'
import { fronted } from './fronted.ts'
import { isCueCandidate } from './isCueCandidate.ts'
import { labelUnits } from './labelUnits.ts'
import type { Model } from './Model.ts'
import type { Reading } from './Reading.ts'
import { scores } from './scores.ts'
import { unitsAround } from './unitsAround.ts'

/** Log odds from which a token is taken for a cue: best relation F1 on PolNeAR dev, of 0.4 to 0.6 as probabilities. */
const LEAST = 0

/** Every statement whose cue is likely enough, with its spans; in text order of the cues. */
export function findStatements(reading: Reading, model: Model, least = LEAST): Found[] {
  const [slope, offset] = model.confidence
  return [...reading.tokens.keys()].flatMap((cue) => {
    if (!isCueCandidate(reading, cue)) return []
    const [score = 0] = scores(model.cue, cueFeatures(reading, cue), 1)
    if (score < least) return []
    const units = unitsAround(reading, cue)
    const statement = assemble(
      reading,
      cue,
      units,
      fronted(reading, cue, units, labelUnits(model.roles, reading, cue, units)),
    )
    return statement ? [{ ...statement, confidence: 1 / (1 + Math.exp(-slope * score - offset)) }] : []
  })
}
