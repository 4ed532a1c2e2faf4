import { useLocation } from 'preact-iso'

/** The field of a filter for words. */
export function WordsField({ label }: { readonly label: string }) {
  const { query } = useLocation()
  return (
    <label class="words-field">
      {label} <input type="search" name="words" value={query.words ?? ''} placeholder="all must occur" />
    </label>
  )
}
