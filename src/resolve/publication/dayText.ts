/** The day "YYYY-MM-DD" so many days after 1970-01-01. */
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
