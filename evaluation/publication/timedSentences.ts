import { sentences } from '../../src/annotate/sentences.ts'
import { compiledGrammar } from '../../src/annotate/timexes/compiledGrammar.ts'
import { matchTimes } from '../../src/annotate/timexes/matchTimes.ts'
import type { Span } from '../../src/model/Span.ts'
import type { Component } from '../../src/pipeline/Component.ts'

/** The first sentences stay, since evidence asks whether a time stands among them. */
const LEAD_SENTENCES = 3

/** The sentences that tell a time: of the others the date of publication needs no tags and no tree, which cost most. */
export const timedSentences: Component = {
  ...sentences,
  async run(document, context) {
    const { sentences: all = [] } = await sentences.run(document, context)
    const grammar = compiledGrammar()
    const isTold = (sentence: Span, at: number) =>
      at < LEAD_SENTENCES || matchTimes(document.text, sentence, grammar).length > 0
    return { sentences: all.filter(isTold) }
  },
}
