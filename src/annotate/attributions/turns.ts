import type { Found } from './Found.ts'
import type { Reading } from './Reading.ts'
import { tokenAt } from './tokenAt.ts'

/** A speaker's name as transcripts print them: "ROE: Well, …" */
const OPENING = /^(?<name>[^:\n]{1,60}?)\s*:\s*(?=\S)/u

/** Transcripts leave little room for doubt; not measured, for lack of a corpus. */
const CONFIDENCE = 0.9

/** The turns of a transcript: the name is the source, its colon the cue, the rest of the turn the content. */
export function turns({ text, tokens, blocks }: Reading): Found[] {
  return blocks.flatMap((block) => {
    const opening = block.kind === 'turn' ? OPENING.exec(text.slice(block.start, block.end)) : null
    if (!opening?.groups?.name) return []
    const colon = block.start + opening[0].lastIndexOf(':')
    return {
      head: tokenAt(tokens, colon),
      source: [{ start: block.start, end: block.start + opening.groups.name.length }],
      cue: [{ start: colon, end: colon + 1 }],
      content: [{ start: block.start + opening[0].length, end: block.end }],
      confidence: CONFIDENCE,
    }
  })
}
