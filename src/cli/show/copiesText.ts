import type { CopyPart } from '../../link/copies/CopyPart.ts'
import { compareWords } from '../../link/wordings/compareWords.ts'
import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { CopyShown } from './CopyShown.ts'
import { markedWords } from './markedWords.ts'
import { paragraph } from './paragraph.ts'
import { terminalWidth } from './terminalWidth.ts'

const LABELS = { same: 'kept', added: 'added', 'left-out': 'left out', changed: 'changed' } as const

/** Each copy with what it added, left out and changed of its original, in the order of the text. */
export function copiesText(copies: readonly CopyShown[], width = terminalWidth()): string {
  if (!copies.length) return 'No document is a copy of another.'
  return copies
    .map((shown, at) =>
      [
        paragraph(`${at + 1}. ${named(shown.copy)} is a copy of ${named(shown.original)}`, width),
        ...shown.parts.map((part) => paragraph(`${LABELS[part.kind]}: ${partText(shown, part)}`, width, '   ')),
      ].join('\n'),
    )
    .join('\n\n')
}

const named = ({ meta }: AnnotatedDocument): string =>
  `${meta.source} (${[meta.outlet, meta.published].filter(Boolean).join(', ') || 'undated'})`

function partText({ copy, original }: CopyShown, part: CopyPart): string {
  const mine = part.copy && copy.text.slice(part.copy.start, part.copy.end)
  const theirs = part.original && original.text.slice(part.original.start, part.original.end)
  if (part.kind === 'changed') return markedWords(compareWords(theirs ?? '', mine ?? ''))
  const text = mine ?? theirs ?? ''
  return part.kind === 'same' ? `${text.length} characters` : text
}
