import { isSameAct } from './isSameAct.ts'
import type { Telling } from './Telling.ts'

/** Events of one kind that a mention is compared with: the last ones, so that a long document stays linear. */
const COMPARED = 20

/** Puts together the mentions, in text order, that tell one event. */
export function chainEvents(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const chains: Telling[][] = []
  const latest: Telling[][] = []
  for (const telling of tellings) {
    const chain = latest.slice(-COMPARED).findLast((chain) => chain.every((before) => isSameAct(before, telling)))
    if (chain) chain.push(telling)
    else {
      chains.push([telling])
      latest.push(chains.at(-1) as Telling[])
    }
  }
  return chains
}
