import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

const FILES = import.meta.glob<string>('../../../docs/model.md', { query: '?raw', import: 'default' })

/** Labels of the regions that scroll sideways. */
interface Labels {
  readonly table: string
  readonly code: string
}

/**
 * The description of the model as HTML. It comes with the page, and any HTML within it is escaped: what is not
 * Markdown shows as text.
 */
export async function modelHtml(labels: Labels): Promise<string> {
  const [load] = Object.values(FILES)
  if (!load) throw new Error('missing file: docs/model.md')
  return toHtml(await load(), labels)
}

export function toHtml(markdown: string, { table, code }: Labels): string {
  const html = micromark(underPage(markdown), { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
  const region = (label: string) =>
    `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(label)}">`
  return html
    .replaceAll('<table>', `${region(table)}<table>`)
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', `${region(code)}<pre>`)
    .replaceAll('</pre>', '</pre></div>')
    .replaceAll('<th>', '<th scope="col">')
    .replaceAll('<th align', '<th scope="col" align')
}

/** Without its own title, and every heading one level lower: the page has a heading for it. */
function underPage(markdown: string): string {
  let fenced = false
  return markdown
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .map((line) => {
      if (line.startsWith('```')) fenced = !fenced
      return !fenced && line.startsWith('##') ? `#${line}` : line
    })
    .join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
