#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { nodeBinary } from './nodeBinary.js'
import { runWith } from './runWith.js'

/** Starts Standoff; under a Node that is too old, with the one that the package brings. */
const binary = nodeBinary()
if (binary) runWith(binary, fileURLToPath(import.meta.url))
else await import('../dist/cli.js')
