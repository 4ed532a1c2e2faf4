import { Command, CommanderError } from 'commander'
import { add } from './add.ts'
import { annotate } from './annotate.ts'
import { EXIT } from './EXIT.ts'
import { exportRecord } from './exportRecord.ts'
import { show } from './show.ts'
import { versionText } from './versionText.ts'

const commands = [add, annotate, exportRecord, show]

const program = new Command('standoff')
  .description('Turns news coverage of a dispute into a record that can be checked word by word.')
  .option('-V, --version', 'show the versions of the program, its models and its ontology')
  .on('option:version', () => {
    process.stdout.write(`${versionText()}\n`)
    process.exit(EXIT.ok)
  })
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'standoff: ')) })
for (const command of commands) program.addCommand(command().copyInheritedSettings(program))

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok)
  stop(error)
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
