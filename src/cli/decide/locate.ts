import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import type { Item } from './Item.ts'

/**
 * The statement or event at a place: "report.txt:120-164", as `standoff show` has it under "where", or "DOCUMENT#ID".
 *
 * @throws Error where nothing stands there, or several things do.
 */
export async function locate(record: StandoffRecord, where: string): Promise<Item> {
  const [, named, id] = /^(.+)#([^#]+)$/.exec(where) ?? []
  const [, origin, start, end] = /^(.+):(\d+)-(\d+)$/.exec(where) ?? []
  const rows = await record.timeline({ document: named ?? origin ?? where })
  const found = rows.filter((row) =>
    id === undefined ? row.start === Number(start) && row.end === Number(end) : row.id === id,
  )
  const [only, ...others] = found
  if (!only)
    throw new Error(
      `There is no statement or event at ${where}. Take the place from the column "where" of \`standoff show\`, or DOCUMENT#ID from its --json.`,
    )
  if (others.length)
    throw new Error(
      `Several stand at ${where}. Name one: ${found.map((row) => `${row.document}#${row.id} (${row.row})`).join(', ')}.`,
    )
  return { document: only.document, id: only.id }
}
