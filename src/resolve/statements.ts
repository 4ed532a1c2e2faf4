import type { Statement } from '../model/Statement.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'

/** Each attribution with all that was resolved of it. */
export const statements = defineComponent({
  name: 'statements',
  requires: ['attributions', 'speakers', 'sayings', 'acts', 'stances'],
  assigns: ['statements'],
  run: ({ attributions, speakers, sayings, acts, stances }) => ({
    statements: attributions.map((attribution): Statement => {
      const parts = [speakers, sayings, acts, stances].map((layer) => layer.get(attribution.id) ?? {})
      const resolution = Object.assign({}, ...parts.map((part) => part.resolution))
      return Object.assign({}, attribution, ...parts, Object.keys(resolution).length ? { resolution } : {})
    }),
  }),
})
