import type { Wording } from './Wording.ts'

const PARTICLES = new Set(['away', 'back', 'down', 'home', 'off', 'on', 'out', 'over', 'up'])
/** Words from a verb to the particle that belongs to it: "pull its last soldiers out". */
const REACH = 4

/** The word at an index, alone, with the next one, and with a particle that follows it: "give up", "pull … out". */
export function phrasesAt({ lemmas, upos }: Pick<Wording, 'lemmas' | 'upos'>, at: number): string[] {
  const after = lemmas.slice(at + 1, at + 1 + REACH)
  const particle = upos[at] === 'VERB' ? after.find((lemma) => PARTICLES.has(lemma)) : undefined
  return [
    lemmas[at] as string,
    ...new Set([after[0], particle].flatMap((next) => (next ? [`${lemmas[at]} ${next}`] : []))),
  ]
}
