import type { Attribution } from '../../model/Attribution.ts'
import { elliptical } from './elliptical.ts'
import { participle } from './participle.ts'
import { quoted } from './quoted.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'
import { sourced } from './sourced.ts'

/** The speaker of one statement; `known` gives those of the statements before it. */
export const speakerOf = (
  scene: Scene,
  attribution: Attribution,
  known: (id: string) => string | undefined,
): Speaker | undefined =>
  (attribution.source.length
    ? (quoted(scene, attribution) ?? participle(scene, attribution) ?? sourced(scene, attribution, known))
    : undefined) ?? elliptical(scene, attribution, known)
