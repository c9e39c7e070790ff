/** A stretch of text inside a block. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; address: string; children: Inline[] }
  | { kind: 'break' }

/** A paragraph, heading, list or block of code. */
export type Block =
  | { kind: 'paragraph' | 'heading'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] }
  | { kind: 'code'; text: string }

const BULLET = /^ {0,3}[-*+] +(.*)$/
const NUMBER = /^ {0,3}(\d{1,9})[.)] +(.*)$/
const HEADING = /^ {0,3}#{1,6} +(.*?)(?: +#+)?$/
const FENCE = /^ {0,3}```/

/**
 * Reads the part of Markdown that answers use, as a tree. Whatever is not understood stays text, and nothing ever
 * becomes HTML, so a message cannot bring more into a page than this tree can say.
 */
export function parseMarkdown(source: string): Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n')
  const blocks: Block[] = []
  let paragraph: string[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', children: parseInline(paragraph.join('\n').trim()) })
    paragraph = []
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const number = NUMBER.exec(line)
    const item = number?.[2] ?? BULLET.exec(line)?.[1]
    const heading = HEADING.exec(line)?.[1]
    if (FENCE.test(line)) {
      endParagraph()
      const code: string[] = []
      while (++index < lines.length && !FENCE.test(lines[index] ?? '')) code.push(lines[index] ?? '')
      blocks.push({ kind: 'code', text: code.join('\n') })
    } else if (item !== undefined) {
      endParagraph()
      addItem(blocks, number ? Number(number[1]) : undefined, item)
    } else if (heading !== undefined) {
      endParagraph()
      blocks.push({ kind: 'heading', children: parseInline(heading) })
    } else if (line.trim() === '') {
      endParagraph()
    } else {
      paragraph.push(line)
    }
  }
  endParagraph()
  return blocks
}

function addItem(blocks: Block[], number: number | undefined, text: string): void {
  const last = blocks.at(-1)
  const ordered = number !== undefined
  const children = parseInline(text)
  if (last?.kind === 'list' && last.ordered === ordered) last.items.push(children)
  else blocks.push({ kind: 'list', ordered, start: number ?? 1, items: [children] })
}

// Escape, code, link, bare address, strong, emphasis, line break: in the order in which they win over each other.
const INLINE = new RegExp(
  [
    /\\([!-/:-@[-`{-~])/,
    /`([^`]+)`/,
    /\[([^[\]]+)\]\(<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?\)/,
    /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]*_])/,
    /\*\*(?!\s)((?:[^*]|\*(?!\*))+?)(?<!\s)\*\*/,
    /\*(?![\s*])([^*]+?)(?<!\s)\*|(?<![A-Za-z0-9])_(?![\s_])([^_]+?)(?<!\s)_(?![A-Za-z0-9])/,
    /(?: {2,})?(\n)/,
  ]
    .map((part) => part.source)
    .join('|'),
)

function parseInline(source: string, insideLink = false): Inline[] {
  const found = INLINE.exec(source)
  if (!found) return source === '' ? [] : [{ kind: 'text', text: source }]
  const [whole, escaped, code, label, target, bare, strong, starred, underlined] = found
  const before = source.slice(0, found.index)
  const emphasis = starred ?? underlined
  let inline: Inline
  if (escaped !== undefined) inline = { kind: 'text', text: escaped }
  else if (code !== undefined) inline = { kind: 'code', text: code }
  else if (label !== undefined) inline = linkOrText(target ?? '', label, insideLink)
  else if (bare !== undefined) inline = linkOrText(bare, bare, insideLink)
  else if (strong !== undefined) inline = { kind: 'strong', children: parseInline(strong, insideLink) }
  else if (emphasis !== undefined) inline = { kind: 'emphasis', children: parseInline(emphasis, insideLink) }
  else inline = { kind: 'break' }
  const head: Inline[] = before === '' ? [] : [{ kind: 'text', text: before }]
  return [...head, inline, ...parseInline(source.slice(found.index + whole.length), insideLink)]
}

function linkOrText(target: string, label: string, insideLink: boolean): Inline {
  const address = insideLink ? undefined : safeAddress(target)
  if (address === undefined) return { kind: 'text', text: label }
  return {
    kind: 'link',
    address,
    children: target === label ? [{ kind: 'text', text: label }] : parseInline(label, true),
  }
}

/** The address, if a link may lead there: over the web or to a mailbox, nowhere else. */
export function safeAddress(address: string): string | undefined {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol) ? address : undefined
  } catch {
    return undefined
  }
}
