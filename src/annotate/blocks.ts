import type { Block } from '../model/Block.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { blockKind } from './layout/blockKind.ts'
import { datelineLength } from './layout/datelineLength.ts'
import { paragraphs } from './layout/paragraphs.ts'
import { turnNames } from './layout/turnNames.ts'

/** Parts the text into headlines, bylines, datelines, paragraphs, list items, turns and boilerplate. */
export const blocks = defineComponent({
  name: 'blocks',
  requires: [],
  assigns: ['blocks'],
  run({ text }) {
    const spans = paragraphs(text)
    const texts = spans.map(({ start, end }) => text.slice(start, end))
    const speakers = turnNames(texts)
    let bodyBegun = false
    const blocks = spans.flatMap(({ start, end }, at): Block[] => {
      const kind = blockKind(texts, at, { speakers, bodyBegun })
      bodyBegun ||= kind === 'paragraph' || kind === 'turn'
      const prefix = kind === 'paragraph' ? datelineLength(texts[at] ?? '') : 0
      if (prefix === 0) return [{ kind, start, end }]
      const body = start + prefix + (text.slice(start + prefix, end).match(/^\s*/)?.[0].length ?? 0)
      return [
        { kind: 'dateline', start, end: start + prefix },
        { kind: 'paragraph', start: body, end },
      ]
    })
    return { blocks }
  },
})
