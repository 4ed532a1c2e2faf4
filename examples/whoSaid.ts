/** Who said what, and when, in one report: `node examples/whoSaid.ts`. Outside a checkout import from 'standoff'. */
import { annotate } from '../src/index.ts'

const report = `“Our reservoir is not up for negotiation,” President Tomas Kerel said on Sunday.
Foreign Minister Mira Halden of Osterland said that she would wait.`
const { text, statements, entities } = await annotate(report, { published: '2031-05-07' })
for (const { speaker, said, content } of statements) {
  const name = entities.find(({ id }) => id === speaker)?.name ?? 'somebody'
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  console.log(`${said ?? 'undated'}  ${name}: ${words}`)
}
