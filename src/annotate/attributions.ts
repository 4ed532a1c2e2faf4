import { defineComponent } from '../pipeline/defineComponent.ts'
import { attribute } from './attributions/attribute.ts'
import { attributionModel } from './attributions/attributionModel.ts'
import { read } from './attributions/read.ts'

/**
 * Finds who is said to say what: cue, source and content of each statement, as docs/guideline.md counts them.
 *
 * A linear model finds the cues; a second one gives the constituents around each cue their role (models/attributions-en.md).
 */
export const attributions = defineComponent({
  name: 'attributions',
  requires: ['tokens', 'sentences', 'quotations', 'blocks', 'names'],
  assigns: ['attributions'],
  run: (document) => ({ attributions: attribute(read(document), attributionModel()) }),
})
