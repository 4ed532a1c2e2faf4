import type { Attribution } from '../../model/Attribution.ts'
import { elliptical } from './elliptical.ts'
import { hasOthersSource } from './hasOthersSource.ts'
import { quoted } from './quoted.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'
import { sourced } from './sourced.ts'

/** The speaker of one statement; `known` gives those of the statements before it. */
export function speakerOf(
  scene: Scene,
  attribution: Attribution,
  known: (id: string) => string | undefined,
): Speaker | undefined {
  const own = hasOthersSource(scene, attribution) ? { ...attribution, source: [] } : attribution
  const told = quoted(scene, attribution) ?? (own.source.length ? sourced(scene, own, known) : undefined)
  return told ?? elliptical(scene, own, known)
}
