import type { Layers } from '../model/Layers.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { carried } from './sayings/carried.ts'
import { own } from './sayings/own.ts'
import { placeIn } from './sayings/placeIn.ts'
import { placeOf } from './sayings/placeOf.ts'
import { settingOf } from './sayings/settingOf.ts'
import type { Told } from './sayings/Told.ts'
import { toldTime } from './sayings/toldTime.ts'

/** When each statement was made: by its own time words, else by its occasion; absent rather than guessed. */
export const sayings = defineComponent({
  name: 'sayings',
  requires: ['attributions', 'speakers', 'times', 'tokens', 'blocks', 'sentences', 'publication'],
  assigns: ['sayings'],
  run(document) {
    const inOrder = document.attributions.toSorted(
      (a, b) => Number(a.within !== undefined) - Number(b.within !== undefined) || placeOf(a) - placeOf(b),
    )
    const statements = new Map(inOrder.map((attribution) => [attribution.id, attribution]))
    const taken = inOrder.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start)
    const told: Told = { statements, byId: new Map(), bySpeaker: new Map() }
    const setting = settingOf(document, inOrder, taken)
    for (const attribution of inOrder) {
      const place = placeIn(document, attribution)
      const outer = statements.get(attribution.within ?? '')
      const saying =
        own(document, attribution, place, taken, outer?.content) ??
        toldTime(document, attribution, place, told.byId, outer?.content) ??
        carried(document, attribution, place, told, setting)
      const speaker = document.speakers.get(attribution.id)?.speaker
      told.last = { sentence: place.sentence, speaker, saying }
      if (!saying) continue
      told.byId.set(attribution.id, saying)
      if (speaker) told.bySpeaker.set(speaker, { saying, sentence: place.sentence })
    }
    const entries = Array.from(told.byId, ([id, { said, rule, reason }]): [string, Resolved] => [
      id,
      { said, resolution: { said: resolved('said', rule, reason) } },
    ])
    return { sayings: new Map(entries) }
  },
})

type Resolved = Layers['sayings'] extends ReadonlyMap<string, infer Value> ? Value : never
