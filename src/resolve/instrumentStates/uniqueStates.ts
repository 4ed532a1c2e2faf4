import type { InstrumentState } from '../../model/InstrumentState.ts'

/** Each step once: told again it only adds the date or the body that was missing. */
export function uniqueStates(told: readonly InstrumentState[]): readonly InstrumentState[] {
  const steps = new Map<string, InstrumentState[]>()
  for (const state of told) {
    const key = `${state.instrument} ${state.step} ${state.status}`
    const kept = steps.get(key) ?? []
    const at = kept.findIndex((other) => agree(other.by, state.by) && agree(other.date, state.date))
    const { by, date } = state
    if (at < 0) kept.push(state)
    else kept[at] = { ...(by && { by }), ...(date && { date }), ...(kept[at] as InstrumentState) }
    steps.set(key, kept)
  }
  return [...steps.values()].flat().sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

/** Alike, or one unknown. */
const agree = (a: string | undefined, b: string | undefined): boolean => !a || !b || a === b
