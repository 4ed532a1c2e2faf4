import { Command, CommanderError } from 'commander'
import { EXIT } from './EXIT.ts'
import { outputError } from './outputError.ts'
import { versionText } from './versionText.ts'

/** Only the command that is named is loaded, for all that they need together takes half a second; for the help all are. */
const commands = new Map<string | undefined, () => Promise<() => Command>>([
  ['init', async () => (await import('./init.ts')).init],
  ['annotate', async () => (await import('./annotate.ts')).annotate],
  ['add', async () => (await import('./add.ts')).add],
  ['code', async () => (await import('./code.ts')).code],
  ['show', async () => (await import('./show.ts')).show],
  ['decide', async () => (await import('./decide.ts')).decide],
  ['withdraw', async () => (await import('./withdraw.ts')).withdraw],
  ['export', async () => (await import('./exportRecord.ts')).exportRecord],
  ['serve', async () => (await import('./serve.ts')).serve],
])
const named = commands.get(process.argv[2])

const program = new Command('standoff')
  .description('Turns news coverage of a dispute into a record that can be checked word by word.')
  .option('-V, --version', 'show the versions of the program, its models and its ontology')
  .on('option:version', () => {
    process.stdout.write(`${versionText()}\n`)
    process.exit(EXIT.ok)
  })
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'standoff: ')) })
for (const load of named ? [named] : commands.values())
  program.addCommand((await load())().copyInheritedSettings(program))

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok)
  stop(outputError(error))
})
process.on('SIGINT', () => process.exit(EXIT.interrupted))
process.on('SIGTERM', () => process.exit(128 + 15))

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
  else stop(error)
}

function stop(error: unknown): never {
  process.stderr.write(`standoff: ${error instanceof Error ? error.message : error}\n`)
  process.exit(EXIT.stopped)
}
