/** The way to all tellings of what a mark carries. */
export function ToldElsewhere({ groups = [] }: { readonly groups?: readonly string[] | undefined }) {
  return (
    <>
      {groups.map((group) => (
        <p key={group}>
          <a href={`/same/${encodeURIComponent(group)}`}>Told more than once: compare the wordings</a>
        </p>
      ))}
    </>
  )
}
