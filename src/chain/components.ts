import { blocks } from '../annotate/blocks.ts'
import { language } from '../annotate/language.ts'
import { quotations } from '../annotate/quotations.ts'
import { sentences } from '../annotate/sentences.ts'
import { tokens } from '../annotate/tokens.ts'
import type { Component } from '../pipeline/Component.ts'

/** The standard chain, in the order in which it runs. */
export const components: readonly Component[] = [language, blocks, quotations, sentences, tokens]
