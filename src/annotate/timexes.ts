import type { Timex } from '../model/Timex.ts'
import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { compiledGrammar } from './timexes/compiledGrammar.ts'
import { isTime } from './timexes/isTime.ts'
import { joinTimes } from './timexes/joinTimes.ts'
import { matchTimes } from './timexes/matchTimes.ts'
import { personMonths } from './timexes/personMonths.ts'
import { shareMonth } from './timexes/shareMonth.ts'
import { shareYear } from './timexes/shareYear.ts'
import { withModifiers } from './timexes/withModifiers.ts'

/** Time expressions by the grammar in src/ontology/en/times.yaml, spans as TIMEX3 has them: without a preposition before. */
export const timexes = defineComponent({
  name: 'timexes',
  requires: ['sentences', 'tokens'],
  assigns: ['timexes'],
  run({ text, sentences, tokens }) {
    const grammar = compiledGrammar()
    const { contexts } = grammar
    const starts = new Map(tokens.map((token) => [token.start, token]))
    const tokenAt = (offset: number): Token | undefined => starts.get(offset)
    const people = personMonths(text, tokenAt, contexts)
    const found = sentences.flatMap((sentence) => {
      const times = matchTimes(text, sentence, grammar).filter((time) => isTime(text, time, tokenAt, people, contexts))
      const shaded = times.map((time, index) => {
        const room = { start: times[index - 1]?.end ?? sentence.start, end: times[index + 1]?.start ?? sentence.end }
        return withModifiers(text, time, room, grammar)
      })
      return shareYear(text, joinTimes(text, shareMonth(text, shaded, tokenAt, contexts), contexts), contexts)
    })
    return { timexes: found.map((time, index): Timex => ({ id: `t${index + 1}`, ...time })) }
  },
})
