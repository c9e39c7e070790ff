import { type Inline, parseInline } from './markdown-inline.ts'

/** A block of formatted text. Trees like this are drawn node by node; no text ever becomes markup. */
export type Block =
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'heading'; content: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'rule' }

const FENCE = /^\s{0,3}(`{3,}|~{3,})/
const ITEM = /^(\s{0,3})([-*+]|\d{1,9}[.)])\s+(.*)$/
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/
const RULE = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/
const QUOTE = /^\s{0,3}>\s?(.*)$/
const DEEPEST = 6

/** Reads the part of Markdown that a chat needs: paragraphs, headings, lists, quotes, code. The rest stays text. */
export function parseMarkdown(text: string, depth = 0): Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const blocks: Block[] = []
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    if (line.trim() === '') index += 1
    else if (FENCE.test(line)) index = readCode(lines, index, blocks)
    else if (RULE.test(line)) index = push(blocks, { type: 'rule' }, index + 1)
    else if (HEADING.test(line))
      index = push(blocks, { type: 'heading', content: parseInline(HEADING.exec(line)?.[1] ?? '') }, index + 1)
    else if (QUOTE.test(line) && depth < DEEPEST) index = readQuote(lines, index, blocks, depth)
    else if (ITEM.test(line) && depth < DEEPEST) index = readList(lines, index, blocks, depth)
    else index = readParagraph(lines, index, blocks)
  }
  return blocks
}

function push(blocks: Block[], block: Block, next: number): number {
  blocks.push(block)
  return next
}

function readCode(lines: string[], start: number, blocks: Block[]): number {
  const fence = FENCE.exec(lines[start] ?? '')?.[1] ?? '```'
  let end = start + 1
  while (end < lines.length && !lines[end]?.trim().startsWith(fence)) end += 1
  return push(blocks, { type: 'code', text: lines.slice(start + 1, end).join('\n') }, end + 1)
}

function readQuote(lines: string[], start: number, blocks: Block[], depth: number): number {
  const quoted: string[] = []
  let index = start
  for (let match = QUOTE.exec(lines[index] ?? ''); match; match = QUOTE.exec(lines[index] ?? '')) {
    quoted.push(match[1] ?? '')
    index += 1
  }
  return push(blocks, { type: 'quote', blocks: parseMarkdown(quoted.join('\n'), depth + 1) }, index)
}

function readList(lines: string[], start: number, blocks: Block[], depth: number): number {
  const marker = ITEM.exec(lines[start] ?? '')?.[2] ?? '-'
  const ordered = /\d/.test(marker)
  const items: string[][] = []
  let index = start
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const match = ITEM.exec(line)
    const belongs = match && /\d/.test(match[2] ?? '') === ordered && !RULE.test(line)
    if (belongs) items.push([match[3] ?? ''])
    else if (/^\s{2,}\S/.test(line)) items.at(-1)?.push(line.replace(/^\s{2,4}/, ''))
    else if (line.trim() !== '' || !continues(lines[index + 1], ordered)) break
  }
  const list: Block = {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(marker, 10) : 1,
    items: items.map((item) => parseMarkdown(item.join('\n'), depth + 1)),
  }
  return push(blocks, list, index)
}

/** After an empty line a list goes on only with another item of its kind or an indented line. */
function continues(next: string | undefined, ordered: boolean): boolean {
  const match = ITEM.exec(next ?? '')
  return match ? /\d/.test(match[2] ?? '') === ordered : /^\s{2,}\S/.test(next ?? '')
}

function readParagraph(lines: string[], start: number, blocks: Block[]): number {
  let end = start + 1
  while (end < lines.length && !startsBlock(lines[end] ?? '')) end += 1
  return push(blocks, { type: 'paragraph', content: parseInline(lines.slice(start, end).join('\n')) }, end)
}

function startsBlock(line: string): boolean {
  return line.trim() === '' || [FENCE, ITEM, HEADING, RULE, QUOTE].some((form) => form.test(line))
}
