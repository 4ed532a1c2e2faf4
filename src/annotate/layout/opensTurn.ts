/** Whether a paragraph begins with one of these names and a colon. */
export function opensTurn(paragraph: string, speakers: ReadonlySet<string>): boolean {
  const name = /^["“]?([^:\n]{1,60}?)(?:\s?\([^)]{1,40}\))?:\s/.exec(paragraph.slice(0, 110))?.[1]
  return name !== undefined && speakers.has(name)
}
