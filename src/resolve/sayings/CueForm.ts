/** How a cue tells: "said", "says", "has said", "had said" or "a claim pushed by", "will say", "saying", "call", "according to". */
export type CueForm = 'past' | 'present' | 'perfect' | 'earlier' | 'modal' | 'participle' | 'noun' | 'preposition'
