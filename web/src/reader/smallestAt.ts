import type { Mark } from './Mark.ts'

/** The id of the shortest of the marks painted where the reader clicked. */
export function smallestAt(target: EventTarget | null, marks: readonly Mark[]): string | undefined {
  const painted = target instanceof Element ? target.closest<HTMLElement>('[data-marks]') : null
  const ids = new Set(painted?.dataset.marks?.split(' '))
  return marks.filter(({ id }) => ids.has(id)).sort((a, b) => length(a) - length(b))[0]?.id
}

const length = ({ pieces }: Mark): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)
