/** A table: for each line, what stands in each column, by the column's name. */
export type Lines = readonly Readonly<Record<string, string | number | undefined>>[]
