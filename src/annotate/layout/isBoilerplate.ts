import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** Code units: what pages put around a report is short. */
const LONGEST = 240

let openings: RegExp | undefined

/** Whether a line is put there by the page or the agency, not by the writer: share buttons, credits, copyright. */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST) return false
  openings ??= new RegExp(
    `^\\W{0,2}(?:${ontologyFile<{ openings: readonly string[] }>('en/boilerplate.yaml').openings.join('|')})`,
    'iu',
  )
  return openings.test(line)
}
