import { expect, test } from 'vitest'
import { english } from '../words/english/english.ts'
import { answering, articleText, searchWords } from './article.rules.ts'

const article = (found: object) => ({ id: '', title: '', body: '', named: [], inTitle: [], matched: [], ...found })

test.each([
  { case: 'in the title', found: { inTitle: [1], matched: [1] }, needed: 'IN_TITLE', answers: true },
  { case: 'in the title by another word', found: { inTitle: [1], matched: [1] }, needed: 'NAMED', answers: false },
  { case: 'itself in the title', found: { named: [1], inTitle: [1], matched: [1] }, needed: 'NAMED', answers: true },
  { case: 'half in the text', found: { matched: [1] }, needed: 'ANYWHERE', answers: false },
  { case: 'all in the text', found: { matched: [1, 2] }, needed: 'ANYWHERE', answers: true },
  { case: 'all in the text', found: { matched: [1, 2] }, needed: 'IN_TITLE', answers: false },
] as const)('words $case, needed $needed: an answer is $answers', ({ found, needed, answers }) => {
  expect(answering([article(found)], needed, [['one'], ['two']]).length > 0).toBe(answers)
})

test('a usual topic weighs double: with it in the text, one other word may be missing', () => {
  const found = [article({ matched: [1] })]
  expect(answering(found, 'ANYWHERE', [['wheelchair', 'lift'], ['building']])).toEqual(found)
  expect(answering(found, 'ANYWHERE', [['snake'], ['building']])).toEqual([])
})

test('a second article answers only the words that the first one has not', () => {
  const first = article({ title: 'Parking', inTitle: [1], matched: [1] })
  const same = article({ title: 'Cars', inTitle: [1], matched: [1] })
  const other = article({ title: 'Dogs', inTitle: [2], matched: [2] })
  expect(answering([first, same, other], 'ANYWHERE', [['parking'], ['dogs']])).toEqual([first, other])
})

test('links of an article become plain text, headings become bold', () => {
  const body =
    '# Parking\n\nSee [our map](https://evil.example) or <https://map.example/x>. ![car](https://a.example/c.png)'
  expect(articleText(article({ body }))).toBe('**Parking**\n\nSee our map or map.example/x. car')
})

test('a long article is cut between paragraphs', () => {
  const text = articleText(article({ body: ['a', 'b', 'c'].map((letter) => letter.repeat(500)).join('\n\n') }))
  expect(text).toBe('a'.repeat(500))
})

test('only words that mean something are searched, each with those that mean the same', () => {
  const words = searchWords('do you have free parking for my car?', english)
  expect(words.map(([word]) => word)).toEqual(['parking', 'car'])
  expect(words[1]).toContain('parking')
})
