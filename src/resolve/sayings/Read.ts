import type { Draft } from '../../pipeline/Draft.ts'

/** What is read to tell when statements were made. */
export type Read = Draft<'attributions' | 'speakers' | 'times' | 'tokens' | 'blocks' | 'sentences' | 'publication'>
