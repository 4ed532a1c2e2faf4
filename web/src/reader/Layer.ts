/** What a stretch of text is marked as. */
export type Layer = 'content' | 'source' | 'cue' | 'event' | 'state' | 'time' | 'name'
