/** How a word can stand after the one before it, by the index of the model: glued, after a space, first of a sentence, first of a line. */
export const layouts = { glued: 0, spaced: 1, sentence: 2, line: 3 } as const
