import type { Layer } from './Layer.ts'

/** The layers in the order in which the legend lists them. */
export const layers: readonly { readonly id: Layer; readonly label: string; readonly help: string }[] = [
  { id: 'source', label: 'Source', help: 'who says it' },
  { id: 'cue', label: 'Cue', help: 'the words that say that it is said' },
  { id: 'content', label: 'Content', help: 'what is said' },
  { id: 'event', label: 'Event', help: 'what happened, or is said to' },
  { id: 'state', label: 'Instrument', help: 'a step in the life of a treaty or bill' },
  { id: 'time', label: 'Time', help: 'when' },
  { id: 'name', label: 'Name', help: 'who or what is meant' },
]
