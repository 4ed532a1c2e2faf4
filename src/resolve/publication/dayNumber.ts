/** Days from 1970-01-01 to a day "YYYY-MM-DD". */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00Z`) / 86_400_000)
