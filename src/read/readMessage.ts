import type { Message } from '../model/Message.ts'
import type { Span } from '../model/Span.ts'

/** A message of the stage `read`. */
export const readMessage = (level: Message['level'], code: string, text: string, span?: Span): Message => ({
  level,
  code,
  stage: 'read',
  text,
  ...span,
})
