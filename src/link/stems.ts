import { stemmer } from 'stemmer'

/** The words of a text without endings and case, numbers without separators, in order: "28,500 Tests" gives "28500", "test". */
export const stems = (text: string): readonly string[] =>
  (text.normalize('NFKC').match(/\d[\d.,]*\d|\d|\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) =>
    /^\d/.test(word) ? word.replace(/[,.](?=\d{3}(\D|$))/g, '') : stemmer(word.toLowerCase()),
  )
