import type { DocumentRow } from '../../store/DocumentRow.ts'
import type { CopyShown } from './CopyShown.ts'
import { markedWords } from './markedWords.ts'
import { paragraph } from './paragraph.ts'
import { terminalWidth } from './terminalWidth.ts'

const LABELS = { same: 'kept', added: 'added', 'left-out': 'left out', changed: 'changed' } as const

/** Each copy with what it added, left out and changed of its original, in the order of the text. */
export function copiesText(copies: readonly CopyShown[], width = terminalWidth()): string {
  if (!copies.length) return 'No document is a copy of another.'
  return copies
    .map(({ copy, of, parts }, at) =>
      [
        paragraph(`${at + 1}. ${named(copy)} is a copy of ${of ? named(of) : 'another'}`, width),
        ...parts.map(({ kind, words }) => {
          const text = words.map((part) => part.text).join('')
          const told = { same: `${text.length} characters`, changed: markedWords(words), added: text, 'left-out': text }
          return paragraph(`${LABELS[kind]}: ${told[kind]}`, width, '   ')
        }),
      ].join('\n'),
    )
    .join('\n\n')
}

const named = ({ source, outlet, published }: DocumentRow): string =>
  `${source} (${[outlet, published].filter(Boolean).join(', ') || 'undated'})`
