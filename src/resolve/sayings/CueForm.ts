/** How a cue tells: "said", "says", "has said", "will say", "saying", "call", "according to". */
export type CueForm = 'past' | 'present' | 'perfect' | 'modal' | 'participle' | 'noun' | 'preposition'
