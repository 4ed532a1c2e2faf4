import type { Rows } from '../model/Rows.ts'
import type { Outputs } from './Outputs.ts'
import type { ReadWindow } from './ReadWindow.ts'

/** Collects some outputs for every word of a document, window by window. */
export function keepRows<Name extends keyof Outputs>(names: readonly Name[], words: number) {
  const rows = Object.fromEntries(names.map((name) => [name, NONE])) as Record<Name, Rows>
  return {
    rows: rows as Readonly<Record<Name, Rows>>,
    keep({ outputs, first, begin, end }: ReadWindow): void {
      for (const name of names) {
        const { width, values } = outputs[name]
        if (!rows[name].width) rows[name] = { width, values: new Float32Array(words * width) }
        rows[name].values.set(values.subarray((begin - first) * width, (end - first) * width), begin * width)
      }
    },
  }
}

const NONE: Rows = { width: 0, values: new Float32Array() }
