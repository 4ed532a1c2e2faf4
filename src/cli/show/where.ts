import type { Span } from '../../model/Span.ts'

/** Document and span of some words, in UTF-16 code units: "report.txt:120-164". */
export const where = ({ origin, start, end }: Span & { readonly origin: string }): string => `${origin}:${start}-${end}`
