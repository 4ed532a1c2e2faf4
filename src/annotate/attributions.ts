import { encodeStatements } from '../encoder/encodeStatements.ts'
import { openEncoder } from '../encoder/openEncoder.ts'
import { readEncoderModel } from '../encoder/readEncoderModel.ts'
import { wordsIn } from '../encoder/wordsIn.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { findRelations } from './attributions/findRelations.ts'
import { foundOf } from './attributions/foundOf.ts'
import { read } from './attributions/read.ts'
import { readAgain } from './attributions/readAgain.ts'
import { settle } from './attributions/settle.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/**
 * Finds who is said to say what: cue, source and content of each statement, as docs/guideline.md counts them.
 *
 * The encoder finds cues and what is linked to each; a content is read again as a text of its own for the statements within it. The
 * accurate model reads the document itself; the default one has done so already.
 */
export const attributions = defineComponent({
  name: 'attributions',
  requires: ['words', 'encoding', 'tokens', 'sentences', 'quotations', 'blocks', 'names'],
  assigns: ['attributions'],
  async run(document, { model: chosen }) {
    const { text, words, sentences } = document
    const reading = read(document)
    const all = wordsIn(text, words, sentences)
    const name = chosen === 'accurate' ? 'accurate-en' : 'encoder-en'
    const model = readEncoderModel(name)
    const open = () => openEncoder(name)
    const encoding =
      chosen === 'accurate'
        ? await encodeStatements(all, sentenceTokens(sentences, words), model, open)
        : document.encoding
    const outer = findRelations(encoding, model)
    const inner = await readAgain(all, outer, open)
    return {
      attributions: settle(
        reading,
        [...outer, ...inner].map((relation) => foundOf(reading, relation)),
      ),
    }
  },
})
