import type { Statement } from '../../../src/model/Statement.ts'
import { words } from '../words.ts'

const GLYPHS = { rejects: '✕', resists: '▽', conditional: '◇', open: '△', supports: '✓' } as const

/** A stance by colour, glyph and word. */
export function StanceChip({ stance }: { readonly stance: NonNullable<Statement['stance']> }) {
  return (
    <span class={`stance stance-${stance}`} title={words.stanceHelp[stance]}>
      <span aria-hidden="true">{GLYPHS[stance]}</span> {words.stance[stance]}
    </span>
  )
}
