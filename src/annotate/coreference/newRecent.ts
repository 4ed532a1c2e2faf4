import type { Figure } from './Figure.ts'
import type { Recent, Trace } from './Recent.ts'

/** Phrases that are looked back at most: about three screens of news. */
const REACH = 300

export function newRecent(): Recent {
  let traces: Trace[] = []
  return {
    traces: {
      *[Symbol.iterator]() {
        for (let i = traces.length - 1; i >= Math.max(0, traces.length - REACH); i--) yield traces[i] as Trace
      },
    },
    find(wanted) {
      const seen = new Set<Figure>()
      for (const { figure } of this.traces) {
        if (seen.has(figure)) continue
        if (wanted(figure)) return figure
        seen.add(figure)
      }
      return undefined
    },
    push: (trace) => {
      if (traces.length >= 2 * REACH) traces = traces.slice(-REACH)
      traces.push(trace)
    },
  }
}
