import { type Block, parseMarkdown } from './markdown.ts'
import type { Inline } from './markdown-inline.ts'

/** The words of a formatted text without its marks, a line for each paragraph and item. */
export function plainText(text: string): string {
  return linesOf(parseMarkdown(text)).join('\n')
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'rule') return []
    if (block.type === 'code') return [block.text]
    if (block.type === 'quote') return linesOf(block.blocks)
    return block.type === 'list' ? block.items.flatMap(linesOf) : [wordsOf(block.content)]
  })
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return '\n'
      return 'text' in inline ? inline.text : wordsOf(inline.content)
    })
    .join('')
}
