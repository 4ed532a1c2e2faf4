import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import type { Item } from './Item.ts'

/**
 * Somebody who speaks in the record, by name: a mention of that name.
 *
 * @throws Error where nobody goes by it, or several do.
 */
export async function locateName(record: StandoffRecord, name: string): Promise<Item> {
  const found = await record.speakers({ speaker: name })
  const exact = found.filter((row) => row.name.toLowerCase() === name.toLowerCase())
  const [only, ...others] = exact.length ? exact : found
  if (!only || others.length)
    throw new Error(
      only
        ? `Several go by ${name}: ${[only, ...others].map((row) => row.name).join(', ')}. Give the whole name.`
        : `Nobody who speaks goes by ${name}. \`standoff show speakers\` lists them.`,
    )
  const names = (await record.identity(only.identity))?.names ?? []
  const own = names.filter((row) => row.at)
  const at = (own.find((row) => row.name.toLowerCase() === name.toLowerCase()) ?? own[0])?.at ?? ''
  const cut = at.lastIndexOf('#')
  return { document: at.slice(0, cut), id: at.slice(cut + 1) }
}
