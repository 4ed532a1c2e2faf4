/** Under which tag a word's lemma is looked up: "her" goes back to "she" but where it stands for an owner. */
export const lemmaKey = (upos: string, deprel: string): string =>
  upos === 'PRON' && deprel === 'nmod:poss' ? 'PRON:poss' : upos
