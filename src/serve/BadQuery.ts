/** A query that cannot be understood; its message says which value and how to write it. */
export class BadQuery extends Error {}
