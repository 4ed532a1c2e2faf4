/** The largest file, or line of JSON, that is read: half of what V8 can hold in one string (2^29 − 24 UTF-16 units). */
export const MAX_BYTES = 1 << 28
