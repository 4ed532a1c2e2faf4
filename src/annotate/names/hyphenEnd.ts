import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** A second syllable in small letters, as given names of Korea and China have: "Jae|-in". Longer ones are words. */
const SYLLABLE = /^[-‐‑](\p{Ll}{2,6})(?![\p{L}\p{N}-])/u

/** Where a person's name of two words ends that goes on after a hyphen; at `end` where it does not ("Lindt-backed"). */
export function hyphenEnd(text: string, end: number): number {
  const syllable = SYLLABLE.exec(text.slice(end, end + 8))
  const isWord = ontologyFile<readonly string[]>('en/compounds.yaml').includes(syllable?.[1] ?? '')
  return syllable && !isWord ? end + syllable[0].length : end
}
