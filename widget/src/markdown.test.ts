import { expect, test } from 'vitest'
import { plainText } from './later/plain-text.ts'
import { type Block, type Inline, parseMarkdown } from './markdown.ts'

const text = (value: string): Inline => ({ kind: 'text', text: value })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })

test('an empty line ends a paragraph, a line break stays one', () => {
  expect(parseMarkdown('one\ntwo\n\nthree')).toEqual([
    paragraph(text('one'), { kind: 'break' }, text('two')),
    paragraph(text('three')),
  ])
})

test('strong and emphasised text, also inside each other', () => {
  expect(parseMarkdown('a **bold *and* more** _end_')).toEqual([
    paragraph(
      text('a '),
      { kind: 'strong', children: [text('bold '), { kind: 'emphasis', children: [text('and')] }, text(' more')] },
      text(' '),
      { kind: 'emphasis', children: [text('end')] },
    ),
  ])
})

test('lists with bullets and with numbers are two lists', () => {
  expect(parseMarkdown('Plans:\n- one\n- two\n3. three')).toEqual([
    paragraph(text('Plans:')),
    { kind: 'list', ordered: false, start: 1, items: [[text('one')], [text('two')]] },
    { kind: 'list', ordered: true, start: 3, items: [[text('three')]] },
  ])
})

test('headings and blocks of code are recognised', () => {
  expect(parseMarkdown('## Plans\n```js\n**raw**\n```')).toEqual([
    { kind: 'heading', children: [text('Plans')] },
    { kind: 'code', text: '**raw**' },
  ])
})

test.each([
  ['[site](https://example.com/a_(b))', 'https://example.com/a_(b)'],
  ['[mail](mailto:hello@example.com)', 'mailto:hello@example.com'],
  ['<see https://example.com/x>.', 'https://example.com/x'],
  ['See https://example.com/a.', 'https://example.com/a'],
])('a link to the web or a mailbox is a link: %s', (source, address) => {
  const [block] = parseMarkdown(source)
  const links = block?.kind === 'paragraph' ? block.children.filter((inline) => inline.kind === 'link') : []
  expect(links.map((link) => link.address)).toEqual([address])
})

test.each([
  '[x](javascript:alert(1))',
  '[x](JavaScript:alert(1))',
  '[x](data:text/html,x)',
  '[x](vbscript:x)',
  '[x](/relative)',
  '[x]()',
  '![x](file:///etc/passwd)',
])('any other target is no link: %s', (source) => {
  expect(JSON.stringify(parseMarkdown(source))).not.toContain('"link"')
})

test('HTML stays text', () => {
  const source = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  expect(parseMarkdown(source)).toEqual([paragraph(text(source))])
})

test('marks that mean nothing stay as they are', () => {
  for (const source of ['2 * 3 * 4', 'snake_case_name', '**open', 'a `b', '[only]', '5 < 6'])
    expect(parseMarkdown(source)).toEqual([paragraph(text(source))])
})

test('an escaped mark is text', () => {
  expect(parseMarkdown('\\*no\\*')).toEqual([paragraph(text('*'), text('no'), text('*'))])
})

test('a link inside the label of a link is text', () => {
  expect(parseMarkdown('[a **https://b.example**](https://c.example)')).toEqual([
    paragraph({
      kind: 'link',
      address: 'https://c.example',
      children: [text('a '), { kind: 'strong', children: [text('https://b.example')] }],
    }),
  ])
})

test('what is read aloud has no marks', () => {
  expect(plainText('**Hot Desk**\n- one\n- [two](https://example.com)')).toBe('Hot Desk\none\ntwo')
})

test('a long hostile text is read at once', () => {
  const source = `${'**'.repeat(2000)}${'['.repeat(2000)}${'_ '.repeat(1000)}${'`'.repeat(999)}`.slice(0, 4000)
  const begun = performance.now()
  parseMarkdown(source)
  expect(performance.now() - begun).toBeLessThan(500)
})
