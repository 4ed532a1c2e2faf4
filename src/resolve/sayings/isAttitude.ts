import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** Whether a cue tells what somebody thinks, feels or wants, which holds for longer than a day. */
export function isAttitude(cue: readonly Token[]): boolean {
  const attitudes = ontologyFile<readonly string[]>('en/attitudes.yaml')
  return cue.some(({ lemma }) => attitudes.includes(lemma.toLowerCase()))
}
