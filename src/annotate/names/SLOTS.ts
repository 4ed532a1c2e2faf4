/** Rows of the weight table: features share rows by their hash. 2^18 keeps the file at 4.7 MB. */
export const SLOTS = 2 ** 18
