import { readFileSync } from 'node:fs'
import type { Tree } from './Tree.ts'

/** The sentences of a CoNLL-U file; multiword ranges and empty nodes are left out. */
export function readTreebank(path: string): Tree[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .flatMap((block) => {
      const rows = block
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([id = '']) => /^\d+$/.test(id))
      if (rows.length === 0) return []
      const column = (at: number) => rows.map((row) => row[at] ?? '_')
      return {
        text: /^# text = (.*)$/m.exec(block)?.[1] ?? '',
        startsDocument: /^# newdoc/m.test(block),
        startsParagraph: /^# new(?:par|doc)/m.test(block),
        forms: column(1),
        lemmas: column(2),
        tags: rows.map((row) => `${row[3]}|${row[4]}`),
        heads: column(6).map((head) => Number(head) - 1),
        relations: column(7),
      }
    })
}
