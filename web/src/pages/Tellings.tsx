import { useRoute } from 'preact-iso'
import type { GroupView } from '../../../src/serve/api/GroupView.ts'
import { Loaded } from '../parts/Loaded.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'
import { who } from '../timeline/who.ts'
import { Disputed } from '../wordings/Disputed.tsx'
import { Wording } from '../wordings/Wording.tsx'

/** One statement or event in its several wordings, side by side, and the claim beside its denial. */
export function Tellings() {
  const { params } = useRoute()
  return (
    <Loaded<GroupView> address={`/api/groups/${encodeURIComponent(params.id ?? '')}`}>
      {({ of, tellings, members, relations }) => {
        const [canonical] = tellings
        const base =
          canonical && (canonical.row === 'statement' ? canonical.words : canonical.sentence || canonical.words)
        const why = (row: { readonly document: string; readonly id: string }) =>
          members.find(({ document, id }) => document === row.document && id === row.id)?.resolution
        return (
          <Titled
            title={`One ${of}, ${tellings.length} tellings`}
            lead={
              canonical && (
                <>
                  {who(canonical)}, <When date={canonical.date} />. The first stands for all; in the others, what it
                  lacks is <ins>put in</ins> and what it has is <del>left out</del>.
                </>
              )
            }
          >
            <div class="wordings">
              {tellings.map((row, index) => (
                <Wording
                  key={`${row.document}#${row.id}`}
                  row={row}
                  against={index === 0 ? undefined : base}
                  resolution={why(row)}
                />
              ))}
            </div>
            {relations.length > 0 && (
              <section>
                <h2>Claim and denial</h2>
                {relations.map((relation) => (
                  <Disputed
                    key={`${relation.from.document}#${relation.from.id} ${relation.to.id}`}
                    relation={relation}
                  />
                ))}
              </section>
            )}
          </Titled>
        )
      }}
    </Loaded>
  )
}
