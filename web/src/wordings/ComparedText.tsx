import type { WordPart } from '../../../src/link/wordings/WordPart.ts'
import { wordCount } from '../../../src/link/wordings/wordCount.ts'

const SPELT_OUT = 12 // words left out that are shown struck through at once; more are folded up

/** A wording with what it puts in marked, and what it leaves out struck through, folded up where it is long. */
export function ComparedText({ parts }: { readonly parts: readonly WordPart[] }) {
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return text
        if (kind === 'added') return <ins key={index}>{text}</ins>
        const count = wordCount(text)
        if (count <= SPELT_OUT) return <del key={index}>{text}</del>
        return (
          <details key={index} class="left-out">
            <summary>{count} words left out</summary>
            <del>{text}</del>
          </details>
        )
      })}
    </>
  )
}
