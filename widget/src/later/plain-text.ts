import { type Inline, parseMarkdown } from '../markdown.ts'

/** The words of a message without their marks, for whoever hears it instead of seeing it. */
export function plainText(source: string): string {
  const words = (inlines: Inline[]): string =>
    inlines
      .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? words(inline.children) : ' '))
      .join('')
  const lines = parseMarkdown(source).flatMap((block) => {
    if (block.kind === 'list') return block.items.map(words)
    return block.kind === 'code' ? [block.text] : [words(block.children)]
  })
  return lines.join('\n')
}
