/** What a name counts beside another word: all sides of a dispute name each other. Chosen on evaluation/stance, outlets. */
export const NAME = 0.3
