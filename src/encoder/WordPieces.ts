/** Gives the ids of a word's pieces, at least one. */
export type WordPieces = (word: string) => readonly number[]
