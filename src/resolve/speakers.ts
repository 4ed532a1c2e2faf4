import type { Attribution } from '../model/Attribution.ts'
import type { Layers } from '../model/Layers.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { addressees } from './speakers/addressees.ts'
import { channel } from './speakers/channel.ts'
import { partyOf } from './speakers/partyOf.ts'
import { readScene } from './speakers/readScene.ts'
import { resolveSpeakers } from './speakers/resolveSpeakers.ts'

type Speakers = Layers['speakers']
type Speaker = Speakers extends ReadonlyMap<string, infer T> ? T : never

/** Who makes each statement, for whom, to whom and through whom. */
export const speakers = defineComponent({
  name: 'speakers',
  requires: ['sentences', 'tokens', 'quotations', 'attributions', 'entities', 'mentions', 'references'],
  assigns: ['speakers'],
  run: (document, { dispute }) => {
    const scene = readScene(document, dispute)
    const found = resolveSpeakers(scene)
    const told = (attribution: Attribution): Speaker => {
      const speaker = found.get(attribution.id)
      const party = speaker && partyOf(scene, speaker.entity)
      const via = channel(scene, attribution, speaker?.entity)
      const addressee = addressees(scene, attribution)
      return {
        ...(speaker && { speaker: speaker.entity }),
        ...(party && { party: party.entity }),
        ...(addressee.length && { addressee }),
        ...(via?.entity && { via: via.entity }),
        ...(via && { viaKind: via.kind }),
        resolution: {
          ...(speaker && { speaker: speaker.resolution }),
          ...(party && { party: party.resolution }),
          ...(via && { via: via.resolution }),
        },
      }
    }
    return { speakers: new Map(scene.attributions.map((attribution) => [attribution.id, told(attribution)])) }
  },
})
