/** What does not belong to the words of a report. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT NAV ASIDE FOOTER FORM BUTTON SELECT FIGCAPTION HEAD'.split(
    ' ',
  ),
)

/** Elements that stand in a line with the words around them; all others begin and end a paragraph. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The words under a node as a reader sees them: paragraphs as lines with a blank line between, `br` as a line break. */
export function blockText(root: Element): string {
  const paragraphs: string[] = []
  let line = ''
  const end = () => {
    const text = line.replace(/ *\n */g, '\n').replace(/^[ \n]+|[ \n]+$/g, '')
    if (/\S/.test(text)) paragraphs.push(text.replace(/\n{2,}/g, '\n\n'))
    line = ''
  }
  for (const step of walk(root)) {
    if (step === 'break') end()
    else if (step === 'line') line += '\n'
    else if (step === 'cell') line += line && !line.endsWith(' ') ? ' ' : ''
    else line += collapse(step.text, line === '' || /[ \n]$/.test(line))
  }
  end()
  return paragraphs.join('\n\n')
}

/** White space as a page shows it: one blank for any run, none where a line begins. */
function collapse(text: string, startsLine: boolean): string {
  const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ')
  return startsLine ? collapsed.replace(/^ /, '') : collapsed
}

type Step = 'break' | 'line' | 'cell' | { readonly text: string }

/** Text nodes and the breaks between them in reading order; with a stack of its own, for pages nest deeper than calls may. */
function* walk(root: Node): Generator<Step> {
  const stack: (Node | Step)[] = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string' || ('text' in next && !('nodeType' in next))) yield next as Step
    else if ((next as Node).nodeType === TEXT_NODE) yield { text: (next as Node).textContent ?? '' }
    else if ((next as Node).nodeType === ELEMENT_NODE) {
      const element = next as Element
      const name = element.tagName.toUpperCase()
      if (SKIPPED.has(name) || element.hasAttribute('hidden')) continue
      if (name === 'BR') yield 'line'
      const edge: Step | undefined =
        name === 'TD' || name === 'TH' ? 'cell' : INLINE.has(name) || name === 'BR' ? undefined : 'break'
      if (edge) {
        yield edge
        stack.push(edge)
      }
      stack.push(...Array.from(element.childNodes).reverse())
    }
  }
}
