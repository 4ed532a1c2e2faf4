const DAY_MS = 86_400_000

/** "2017-10-25" for a count of days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
