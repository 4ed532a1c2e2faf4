/** The text on one line: control characters and line breaks would break a table, or steer the terminal. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
