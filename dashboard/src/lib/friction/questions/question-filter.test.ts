import { expect, test } from 'vitest'
import { questionListPath, questionVariables, readQuestionPlace } from './question-filter.ts'

test('what is listed comes back from its address as it was', () => {
  const place = { state: 'answered', language: 'de', order: 'last', after: 'a=b' } as const
  expect(readQuestionPlace(new URL(questionListPath(place), 'https://foyer.example').searchParams)).toEqual(place)
})

test('without anything said, open groups are listed, the most asked first', () => {
  const place = readQuestionPlace(new URLSearchParams('state=x&language=xx&order=y'))
  expect(questionListPath(place)).toBe('/friction/questions')
  expect(questionVariables(place)).toEqual({ filter: { states: ['OPEN'] }, orderBy: 'MOST_ASKED' })
})
