/** A share from 0 to 1 as "65 %". */
export const percent = (share: number): string => `${Math.round(100 * share)} %`
