import type { Tree } from './Tree.ts'

/** Every how many sentences one is set as a headline, in Title Case and in capitals by turns: treebanks have few. */
const EVERY = 12

/** The forms of a sentence, now and then as a headline would set them. */
export function restyled({ forms }: Tree, count: number): readonly string[] {
  if (count % EVERY !== 0) return forms
  return count % (2 * EVERY) === 0
    ? forms.map((form) => form.toUpperCase())
    : forms.map((form) => (form.length > 3 || count % 5 === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form))
}
