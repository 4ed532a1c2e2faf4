const KINDS = { txt: 'text', html: 'html', htm: 'html', jsonl: 'lines', ndjson: 'lines' } as const

/** How a file is read, by the end of its name; undefined for kinds that are not read. */
export const extension = (path: string): 'text' | 'html' | 'lines' | undefined =>
  KINDS[(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '') as keyof typeof KINDS]
