/** A piece of formatted text inside a block. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'break' }
  | { type: 'strong'; content: Inline[] }
  | { type: 'emphasis'; content: Inline[] }
  | { type: 'link'; address: string; content: Inline[] }

interface Form {
  pattern: RegExp
  read(match: RegExpExecArray, depth: number): Inline | undefined
}

const FORMS: Form[] = [
  { pattern: /\\([\\`*_{}[\]()#+\-.!>~|])/y, read: (match) => ({ type: 'text', text: match[1] ?? '' }) },
  { pattern: /(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y, read: (match) => ({ type: 'code', text: match[2]?.trim() ?? '' }) },
  { pattern: /(?: {2,}|\\)?\n/y, read: () => ({ type: 'break' }) },
  {
    pattern: /\[([^\]\n]{1,500})\]\(\s*<?([^\s)>]{1,2000})>?(?:\s+"[^"\n]*")?\s*\)/y,
    read: (match, depth) => link(match[2] ?? '', parseInline(match[1] ?? '', depth + 1)),
  },
  {
    pattern: /<?((?:https?:\/\/|mailto:)[^\s<>"]+[^\s<>".,;:!?)\]'*_])>?/y,
    read: (match) => link(match[1] ?? '', [{ type: 'text', text: match[1] ?? '' }]),
  },
  { pattern: /(\*\*|__)(?=\S)([\s\S]*?\S)\1/y, read: (match, depth) => wrapped('strong', match[2], depth) },
  { pattern: /\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/y, read: (match, depth) => wrapped('emphasis', match[1], depth) },
  {
    pattern: /(?<![\p{L}\p{N}])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}])/uy,
    read: (match, depth) => wrapped('emphasis', match[1], depth),
  },
]
const DEEPEST = 6

/** Reads emphasis, code, links and line breaks. A link to anything but the web or an e-mail address stays text. */
export function parseInline(text: string, depth = 0): Inline[] {
  const pieces: Inline[] = []
  let plain = ''
  let index = 0
  const flush = () => {
    if (plain) pieces.push({ type: 'text', text: plain })
    plain = ''
  }
  while (index < text.length) {
    const found = depth < DEEPEST ? readForm(text, index, depth) : undefined
    if (!found) {
      plain += text[index]
      index += 1
      continue
    }
    if (found.piece.type === 'text') plain += found.piece.text
    else {
      flush()
      pieces.push(found.piece)
    }
    index = found.end
  }
  flush()
  return pieces
}

function readForm(text: string, index: number, depth: number): { piece: Inline; end: number } | undefined {
  for (const form of FORMS) {
    form.pattern.lastIndex = index
    const match = form.pattern.exec(text)
    if (!match) continue
    const end = form.pattern.lastIndex
    const piece = form.read(match, depth)
    if (piece) return { piece, end }
  }
  return undefined
}

function wrapped(type: 'strong' | 'emphasis', text: string | undefined, depth: number): Inline {
  return { type, content: parseInline(text ?? '', depth + 1) }
}

function link(address: string, content: Inline[]): Inline | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol } = new URL(address)
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? { type: 'link', address, content } : undefined
}
