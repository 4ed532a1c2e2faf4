import { encodersOf } from '../encoder/encodersOf.ts'
import { encodeStatements } from '../encoder/encodeStatements.ts'
import { meanScores } from '../encoder/meanScores.ts'
import { openEncoder } from '../encoder/openEncoder.ts'
import { readEncoderModel } from '../encoder/readEncoderModel.ts'
import { scoresOf } from '../encoder/scoresOf.ts'
import { wordsIn } from '../encoder/wordsIn.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { findRelations } from './attributions/findRelations.ts'
import { foundOf } from './attributions/foundOf.ts'
import { read } from './attributions/read.ts'
import { readAgain } from './attributions/readAgain.ts'
import { settle } from './attributions/settle.ts'
import { toClauseEnds } from './attributions/toClauseEnds.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/**
 * Finds who is said to say what: cue, source and content of each statement, as docs/guideline.md counts them.
 *
 * The encoders find cues and what is linked to each; a content is read again as a text of its own for the statements within it. The
 * first encoder has read the document already; the accurate model's second one reads it here, but no content again: that would take it
 * half as long once more.
 */
export const attributions = defineComponent({
  name: 'attributions',
  requires: ['words', 'encoding', 'tokens', 'sentences', 'quotations', 'blocks'],
  assigns: ['attributions'],
  async run(document, { model = 'default' }) {
    const { text, words, sentences, encoding } = document
    const reading = read(document)
    const all = wordsIn(text, words, sentences)
    const names = encodersOf(model)
    const scores = names.map(async (name, at) => {
      const model = readEncoderModel(name)
      const outputs = at
        ? await encodeStatements(all, sentenceTokens(sentences, words), model, () => openEncoder(name))
        : encoding
      return scoresOf(outputs, model)
    })
    const outer = findRelations(meanScores(await Promise.all(scores)))
    const inner = await readAgain(all, outer, openEncoder)
    const whole = [outer, inner].flatMap((relations) => toClauseEnds(reading, relations))
    return {
      attributions: settle(
        reading,
        whole.map((relation) => foundOf(reading, relation)),
      ),
    }
  },
})
