import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown.ts'

const text = (content: string) => ({ type: 'text', text: content })

test('plain lines become paragraphs, a single line break stays one', () => {
  expect(parseMarkdown('Hello\nthere\n\nAgain')).toEqual([
    { type: 'paragraph', content: [text('Hello'), { type: 'break' }, text('there')] },
    { type: 'paragraph', content: [text('Again')] },
  ])
})

test('emphasis is nested', () => {
  expect(parseMarkdown('**Hot *desk* plan** and _more_')).toEqual([
    {
      type: 'paragraph',
      content: [
        {
          type: 'strong',
          content: [text('Hot '), { type: 'emphasis', content: [text('desk')] }, text(' plan')],
        },
        text(' and '),
        { type: 'emphasis', content: [text('more')] },
      ],
    },
  ])
})

test('a list keeps its order, its start and its nesting', () => {
  const [list] = parseMarkdown('3. One\n4. Two\n   - inner\n\nAfter')
  expect(list).toMatchObject({ type: 'list', ordered: true, start: 3 })
  expect(list?.type === 'list' && list.items[1]?.[1]).toMatchObject({ type: 'list', ordered: false })
})

test('code shows its characters as they are', () => {
  expect(parseMarkdown('```\n<b>**x**</b>\n```')).toEqual([{ type: 'code', text: '<b>**x**</b>' }])
  expect(parseMarkdown('`a*b*c`')).toEqual([{ type: 'paragraph', content: [{ type: 'code', text: 'a*b*c' }] }])
})

test('markup in a message stays text', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  expect(parseMarkdown(hostile)).toEqual([{ type: 'paragraph', content: [text(hostile)] }])
})

test.each(['[open](javascript:alert(1))', '[open](data:text/html,x)', '[open](/l/x)', '[open](vbscript:x)'])(
  '%s is no link',
  (source) => {
    expect(JSON.stringify(parseMarkdown(source))).not.toContain('"link"')
  },
)

test('links to the web and to e-mail addresses are kept, written out ones without the full stop after them', () => {
  expect(parseMarkdown('[us](mailto:hello@chat.example)')[0]).toMatchObject({
    content: [{ type: 'link', address: 'mailto:hello@chat.example' }],
  })
  expect(parseMarkdown('See https://chat.example/a?b=c.')[0]).toMatchObject({
    content: [text('See '), { type: 'link', address: 'https://chat.example/a?b=c' }, text('.')],
  })
})

test('names_with_underscores and 2 * 3 * 4 are no emphasis', () => {
  expect(parseMarkdown('names_with_underscores, 2 * 3 * 4')).toEqual([
    { type: 'paragraph', content: [text('names_with_underscores, 2 * 3 * 4')] },
  ])
})

test('the longest message made to be slow is read at once', () => {
  const started = performance.now()
  for (const unit of ['*', '[', '`', '_a', '> ', '- ', '**a', '[a](', '<http://'])
    parseMarkdown(unit.repeat(4000 / unit.length))
  expect(performance.now() - started).toBeLessThan(2000)
})
