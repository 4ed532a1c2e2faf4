const BULLET = /^(?:[•‣◦▪●∙·]\s*|[*+-]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)\s+|\d{1,2}\.\s+)(?=\S)/

/** Whether a line begins with a bullet or the number of a list item. */
export const startsItem = (line: string): boolean => BULLET.test(line.slice(0, 8))
