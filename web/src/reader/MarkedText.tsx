import { useMemo } from 'preact/hooks'
import type { DocumentPart } from '../../../src/serve/api/DocumentPart.ts'
import type { Mark } from './Mark.ts'
import { memo } from './memo.ts'
import { paragraphs } from './paragraphs.ts'
import type { Segment } from './Segment.ts'
import { segments } from './segments.ts'

/**
 * The unchanged text with every mark painted: its text content is the document's own, character for character.
 *
 * Each mark has an empty link before its first word, which carries its id and its name for screen readers.
 */
export const MarkedText = memo(function MarkedText({
  data: { text, part },
  marks,
}: {
  readonly data: DocumentPart
  readonly marks: readonly Mark[]
}) {
  const lines = useMemo(() => {
    const pieces = marks.flatMap((mark) => mark.pieces)
    return segments(paragraphs(text, part.start), pieces)
  }, [text, part, marks])
  const anchors = useMemo(() => Map.groupBy(marks, (mark) => first(mark, part.start)), [marks, part])
  return (
    <>
      {lines.map((line) => (
        <div class="paragraph" key={line[0]?.start}>
          {line.map((segment) => [
            ...(anchors.get(segment.start) ?? []).map((mark) => (
              // biome-ignore lint/a11y/useAnchorContent: its label names the mark; text here would change the document's
              <a
                key={mark.id}
                id={mark.id}
                class={`anchor a-${mark.kind}`}
                href={`#${encodeURIComponent(mark.id)}`}
                aria-label={mark.label}
                tabIndex={-1}
              />
            )),
            <span
              key={segment.start}
              class={classes(segment)}
              data-marks={segment.pieces.map(({ mark }) => mark).join(' ') || undefined}
            >
              {text.slice(segment.start - part.start, segment.end - part.start)}
            </span>,
          ])}
        </div>
      ))}
    </>
  )
})

/** Where a mark begins, or the part, where the mark begins before it. */
const first = ({ pieces }: Mark, start: number): number =>
  Math.max(start, Math.min(...pieces.map((piece) => piece.start)))

function classes({ pieces }: Segment): string | undefined {
  if (pieces.length === 0) return undefined
  const depth = pieces.filter(({ layer }) => layer === 'content').length
  const kinds = new Set(pieces.map(({ layer }) => `l-${layer}`))
  return ['seg', ...kinds, ...(depth > 1 ? ['nested'] : [])].join(' ')
}
