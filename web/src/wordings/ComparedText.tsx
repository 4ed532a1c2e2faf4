import type { Compared } from './Compared.ts'

const SPELT_OUT = 4 // words left out that are still shown struck through; more are counted

/** A wording with what it puts in marked, and what it leaves out struck through, or counted where it is long. */
export function ComparedText({ parts }: { readonly parts: readonly Compared[] }) {
  return (
    <>
      {parts.map(({ kind, text, words }, index) => {
        if (kind === 'shared') return text
        if (kind === 'added') return <ins key={index}>{text}</ins>
        if (words <= SPELT_OUT) return <del key={index}>{text}</del>
        return (
          <span key={index} class="left-out" title={text}>
            {' '}
            [{words} words left out]{' '}
          </span>
        )
      })}
    </>
  )
}
