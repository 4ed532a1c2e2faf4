import { useContext } from 'preact/hooks'
import { valueWords } from '../../../src/link/decisions/valueWords.ts'
import type { Decision } from '../../../src/model/Decision.ts'
import { DecideContext } from '../decide/DecideContext.ts'
import { Loaded } from '../parts/Loaded.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'

/** What people decided, newest first, with the way back; what no longer finds its words is marked. */
export function Decisions() {
  return (
    <Titled
      title="Decisions"
      lead="What people corrected. Each is tied to its words, so that it holds when the text is read again."
    >
      <Loaded<readonly Decision[]> address="/api/decisions">
        {(decisions) =>
          decisions.length === 0 ? (
            <p class="notice">Nobody corrected anything yet. Open a mark in a document and choose “Correct it”.</p>
          ) : (
            <ol class="groups">
              {decisions.toReversed().map((decision) => (
                <Row key={decision.id} {...decision} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Titled>
  )
}

function Row({ id, field, value, by, at, quote, attached }: Decision) {
  const { withdraw } = useContext(DecideContext)
  return (
    <li>
      <div class="statement-head">
        <strong>
          {field}: {valueWords({ field, value })}
        </strong>
        <span class="quiet">
          {by}, <When date={at.slice(0, 10)} />
        </span>
        {!attached && <span class="tag">its words are no longer found</span>}
        <button type="button" class="small" onClick={() => withdraw([id])}>
          Take back
        </button>
      </div>
      <q class="statement-words">{quote}</q>
    </li>
  )
}
