import type { Encoding } from '../model/Encoding.ts'
import type { EncoderModel } from './EncoderModel.ts'
import { linkLogits } from './linkLogits.ts'
import type { StatementScores } from './StatementScores.ts'

/** What one encoder's outputs tell of statements. */
export const scoresOf = (
  outputs: Pick<Encoding, 'roles' | 'linkToken' | 'linkCue'>,
  model: Pick<EncoderModel, 'heads' | 'distances' | 'labels'>,
): StatementScores => ({
  labels: model.labels.roles,
  roles: outputs.roles,
  links: (cue, first, after) => linkLogits(outputs, model, cue, first, after),
})
