import { openEncoder } from '../encoder/openEncoder.ts'
import { readEncoderModel } from '../encoder/readEncoderModel.ts'
import { wordsIn } from '../encoder/wordsIn.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { findRelations } from './attributions/findRelations.ts'
import { foundOf } from './attributions/foundOf.ts'
import { read } from './attributions/read.ts'
import { readAgain } from './attributions/readAgain.ts'
import { settle } from './attributions/settle.ts'

/**
 * Finds who is said to say what: cue, source and content of each statement, as docs/guideline.md counts them.
 *
 * The encoder finds cues and what is linked to each; a content is read again as a text of its own for the statements within it.
 */
export const attributions = defineComponent({
  name: 'attributions',
  requires: ['words', 'encoding', 'tokens', 'sentences', 'quotations', 'blocks', 'names'],
  assigns: ['attributions'],
  async run(document) {
    const { text, words, sentences, encoding } = document
    const reading = read(document)
    const outer = findRelations(encoding, readEncoderModel())
    const inner = await readAgain(wordsIn(text, words, sentences), outer, openEncoder)
    return {
      attributions: settle(
        reading,
        [...outer, ...inner].map((relation) => foundOf(reading, relation)),
      ),
    }
  },
})
