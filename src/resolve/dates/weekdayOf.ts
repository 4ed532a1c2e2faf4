/** The day of the week of a day "YYYY-MM-DD": 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay() || 7
