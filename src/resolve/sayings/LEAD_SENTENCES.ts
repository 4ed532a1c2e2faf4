/** The lead of a report: its headline and its first sentences, which tell what is new. */
export const LEAD_SENTENCES = 4
