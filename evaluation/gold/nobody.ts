import type { Layers } from '../../src/model/Layers.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'

/** Nobody is named: for scoring layers apart from those of who speaks. */
export const nobody = defineComponent({
  name: 'nobody',
  requires: [],
  assigns: ['entities', 'mentions', 'speakers'],
  run: () => ({ entities: [], mentions: [], speakers: new Map() as Layers['speakers'] }),
})
