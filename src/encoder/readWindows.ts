import type { Encoder } from './Encoder.ts'
import { planWindows } from './planWindows.ts'
import type { ReadWindow } from './ReadWindow.ts'
import type { Unit } from './Unit.ts'
import type { Word } from './Word.ts'
import { windows } from './windows.ts'

/**
 * Reads a document window by window.
 *
 * @param open opens the encoder; not called where there are no words
 */
export async function* readWindows(
  words: readonly Word[],
  units: readonly Unit[],
  open: () => Promise<Encoder>,
): AsyncGenerator<ReadWindow> {
  for (const { first, after, firstUnit, afterUnit } of planWindows(units, windows)) {
    const outputs = await (await open()).read(words.slice(first, after))
    const counted = units.slice(firstUnit, afterUnit)
    yield { outputs, first, begin: counted[0]?.first ?? first, end: counted.at(-1)?.after ?? after, units: counted }
  }
}
