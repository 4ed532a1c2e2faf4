import type { Chosen, OutletRow } from '../../store/OutletRow.ts'
import { paragraph } from './paragraph.ts'
import { terminalWidth } from './terminalWidth.ts'
import { where } from './where.ts'

/** How each outlet words what it tells: counts, with the words beneath. */
export function wordingText(outlets: readonly OutletRow[], width = terminalWidth()): string {
  if (!outlets.length) return 'No outlet is known. Name outlets in documents.csv, or in the lines of a .jsonl file.'
  return outlets.map((outlet) => outletText(outlet, width)).join('\n\n')
}

function outletText({ outlet, statements, quoted, speakers, loaded, scareQuotes }: OutletRow, width: number): string {
  const own = speakers.filter((speaker) => speaker.quoted)
  const others = speakers.filter((speaker) => !speaker.quoted)
  return [
    paragraph(`${outlet} · ${statements} statements · ${quoted.words} of ${quoted.of} words are quoted`, width),
    ...own.map((speaker) =>
      paragraph(`quoted: ${speaker.name}, ${speaker.quoted} of ${speaker.statements}, ${names(speaker)}`, width, '   '),
    ),
    ...others.map((speaker) =>
      paragraph(`not quoted: ${speaker.name}, ${speaker.statements} reported, ${names(speaker)}`, width, '   '),
    ),
    ...loaded.map((chosen) => chosenText('loaded', chosen, width)),
    ...scareQuotes.map((chosen) => chosenText('label in quotation marks', chosen, width)),
  ].join('\n')
}

const names = (speaker: OutletRow['speakers'][number]): string =>
  `named ${speaker.names.map((name) => `“${name}”`).join(', ') || 'nowhere'}`

const chosenText = (label: string, { word, statements }: Chosen, width: number): string =>
  [
    paragraph(`${label}: ${word}, ${statements.length}`, width, '   '),
    ...statements.map((row) => paragraph(`${row.words} (${where(row)})`, width, '     ')),
  ].join('\n')
