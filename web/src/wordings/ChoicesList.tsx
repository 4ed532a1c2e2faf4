import type { Choices } from '../../../src/link/wordings/Choices.ts'

/** What a telling chose: whom it names how, how much it quotes, labels in quotation marks, loaded words. */
export function ChoicesList({ choices: { source, quoted, scareQuotes, loaded } }: { readonly choices: Choices }) {
  return (
    <dl class="choices">
      {source && <Choice label="Names the speaker">“{source}”</Choice>}
      <Choice label="Quotes">{quoted.words === 0 ? 'nothing' : `${quoted.words} of ${quoted.of} words`}</Choice>
      {scareQuotes.length > 0 && <Choice label="Labels in quotation marks">{scareQuotes.join(', ')}</Choice>}
      {loaded.length > 0 && <Choice label="Loaded words">{loaded.join(', ')}</Choice>}
    </dl>
  )
}

function Choice({ label, children }: { readonly label: string; readonly children: string | readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
