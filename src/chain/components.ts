import type { Component } from '../pipeline/Component.ts'

/** The standard chain, in the order in which it runs. */
export const components: readonly Component[] = []
