/** The words between quotation marks, of any style; an apostrophe inside a word is no mark. */
export const quotedWords = (text: string): string =>
  [...text.matchAll(/[“”„«»"]([^“”„«»"]+)[“”„«»"]?|(?<!\p{L})[‘']([^‘’']+(?:[’'](?=\p{L})[^‘’']+)*)[’'](?!\p{L})/gu)]
    .map(([, double, single]) => double ?? single)
    .join(' ')
