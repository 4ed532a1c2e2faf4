import type { InstrumentState } from '../../model/InstrumentState.ts'

/** What a step of an instrument is called in its document, for it has no id: "i77-accord-signed", by the place it stands on (docs/api.md). */
export const stateName = ({ spans, instrument, step }: InstrumentState): string =>
  `i${spans[0]?.start}-${instrument}-${step}`
