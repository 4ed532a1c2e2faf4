import { isDeepStrictEqual } from 'node:util'
import { Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml'
import type { Dispute } from '../model/Dispute.ts'

/** A dispute as dispute.yaml; what did not change stays as it stands in the file before, comments and all. */
export function disputeText(dispute: Dispute, before?: string): string {
  const document = before === undefined ? new Document({}) : parseDocument(before)
  document.set('title', dispute.title)
  for (const list of ['parties', 'issues', 'instruments'] as const) {
    const known = itemsOf(document.get(list))
    const items = dispute[list].map((item) => {
      const same = known.find((node) => isDeepStrictEqual(filled(node), filled(document.createNode(item) as YAMLMap)))
      return same ?? document.createNode(item)
    })
    const own = document.get(list)
    if (!isSeq(own) && items.length === 0) continue
    // The list itself stays, for the comment above its first item is its own.
    const node = isSeq(own) ? own : new YAMLSeq(document.schema)
    node.items = items
    document.set(list, node)
  }
  return document.toString({ lineWidth: 0 })
}

const itemsOf = (list: unknown): readonly YAMLMap[] => (isSeq(list) ? list.items.filter(isMap) : [])

/** An item without its empty lists, which a file may leave out, and with examples of one form. */
const filled = (node: YAMLMap): object =>
  Object.fromEntries(
    Object.entries(node.toJSON() as object)
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [
        key,
        key === 'examples'
          ? value.map((example: unknown) => (typeof example === 'string' ? { text: example } : example))
          : value,
      ]),
  )
