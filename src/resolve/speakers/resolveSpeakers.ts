import type { Attribution } from '../../model/Attribution.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'
import { speakerOf } from './speakerOf.ts'

/** The speaker of every statement; where one's rests on another's ("we" inside somebody's words), that one is told first. */
export function resolveSpeakers(scene: Scene): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker | undefined>()
  const resolve = (attribution: Attribution): Speaker | undefined => {
    if (!found.has(attribution.id)) {
      // Two that lean on each other end here.
      found.set(attribution.id, undefined)
      found.set(attribution.id, speakerOf(scene, attribution, known))
    }
    return found.get(attribution.id)
  }
  const known = (id: string): string | undefined => {
    const attribution = scene.attributions[scene.rank.get(id) ?? -1]
    return attribution && resolve(attribution)?.entity
  }
  return new Map(
    scene.attributions.flatMap((attribution) => {
      const speaker = resolve(attribution)
      return speaker ? [[attribution.id, speaker] as const] : []
    }),
  )
}
