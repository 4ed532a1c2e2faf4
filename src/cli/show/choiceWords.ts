import type { Choices } from '../../link/wordings/Choices.ts'

/** What a telling chose, in a line: "names “President Orel”, quotes 3 of 12 words, loaded: regime". */
export const choiceWords = ({ source, quoted, scareQuotes, loaded }: Choices): string =>
  [
    source && `names “${source}”`,
    quoted.words ? `quotes ${quoted.words} of ${quoted.of} words` : 'quotes nothing',
    scareQuotes.length && `labels in quotation marks: ${scareQuotes.join(', ')}`,
    loaded.length && `loaded: ${loaded.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ')
