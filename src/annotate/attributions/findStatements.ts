import { assemble } from './assemble.ts'
import { cueFeatures } from './cueFeatures.ts'
import type { Found } from './Found.ts'
import { isCueCandidate } from './isCueCandidate.ts'
import { labelUnits } from './labelUnits.ts'
import type { Model } from './Model.ts'
import type { Reading } from './Reading.ts'
import { scores } from './scores.ts'
import { unitsAround } from './unitsAround.ts'

/** Probability from which a token is taken for a cue; best relation F1 on PolNeAR dev. */
const THRESHOLD = 0.5

/** Every statement whose cue is likely enough, with its spans; in text order of the cues. */
export function findStatements(
  reading: Reading,
  { cue: cueWeights, roles: roleWeights }: Model,
  threshold = THRESHOLD,
): Found[] {
  return [...reading.tokens.keys()].flatMap((cue) => {
    if (!isCueCandidate(reading, cue)) return []
    const [score = 0] = scores(cueWeights, cueFeatures(reading, cue), 1)
    const confidence = 1 / (1 + Math.exp(-score))
    if (confidence < threshold) return []
    const units = unitsAround(reading, cue)
    const statement = assemble(reading, cue, units, labelUnits(roleWeights, reading, cue, units))
    return statement ? [{ ...statement, confidence: Number(confidence.toFixed(2)) }] : []
  })
}
