import type { Figure } from './Figure.ts'
import type { Recent, Trace } from './Recent.ts'

/** Phrases that are looked back at most: about two screens of news. */
const REACH = 200

export function newRecent(): Recent {
  const traces: Trace[] = []
  return {
    traces,
    find: (wanted) => {
      const seen = new Set<Figure>()
      return traces.find(({ figure }) => !seen.has(figure) && seen.add(figure) && wanted(figure))?.figure
    },
    push: (trace) => {
      traces.unshift(trace)
      if (traces.length > REACH) traces.pop()
    },
  }
}
