/** A name without the letters between first and last: "Jane Roe" for "Jane A. Roe". */
export const withoutInitials = (name: string): string => name.replace(/\s\p{Lu}\.(?=\s)/gu, '')
