import { expect, test } from 'vitest'
import { GraphClient } from '../src/graph/client.ts'
import { type FormAnswer, Submission } from './submission.svelte.ts'
import { en } from './texts/en.ts'

const accepted: FormAnswer<string> = { result: 'K7P2QX', userErrors: [] }
const refused = (code: 'INVALID' | 'OFFER_GONE' | 'IDEMPOTENCY_KEY_REUSED', field?: string[]): FormAnswer<string> => ({
  result: null,
  userErrors: [{ code, message: 'No.', ...(field && { field }) }],
})

// The part of a form that is asked: which fields it has, and which of them is marked.
const fields = ['fullName', 'email']
const form = {
  elements: { namedItem: (name: string) => (fields.includes(name) ? {} : null) },
  querySelector: () => null,
} as unknown as HTMLFormElement

function submissionAnswered(...answers: (FormAnswer<string> | Error)[]) {
  const keys: string[] = []
  const ask = async (key: string) => {
    keys.push(key)
    const answer = answers.shift()
    if (answer === undefined || answer instanceof Error) throw answer
    return answer
  }
  const submission = new Submission(new GraphClient('http://127.0.0.1:9'), 'token', en, ask)
  return { keys, submission, send: (missing = {}) => submission.send(form, missing) }
}

test('a double click sends once', async () => {
  const { keys, submission, send } = submissionAnswered(accepted, accepted)
  await Promise.all([send(), send()])
  expect(keys).toHaveLength(1)
  expect(submission.result).toBe('K7P2QX')
})

test('a new attempt after a lost connection goes under the same key', async () => {
  const { keys, submission, send } = submissionAnswered(new Error('offline'), accepted)
  await send()
  expect(submission.problem).toBe(en.notSent)
  await send()
  expect(keys[0]).toBe(keys[1])
  expect(submission.problem).toBe('')
  expect(submission.result).toBe('K7P2QX')
})

test('a form with something missing is not sent', async () => {
  const { keys, submission, send } = submissionAnswered(accepted)
  await send({ email: en.missingEmail })
  expect(keys).toEqual([])
  expect(submission.errors).toEqual({ email: en.missingEmail })
  submission.correct('email')
  expect(submission.errors).toEqual({})
})

test('what the server finds wrong stands at its field, or over the form where there is none', async () => {
  const { submission, send } = submissionAnswered(refused('INVALID', ['input', 'email']), refused('INVALID', ['input']))
  await send()
  expect(submission.errors).toEqual({ email: 'No.' })
  await send()
  expect(submission.problem).toBe('No.')
})

test('an offer that is gone ends the form', async () => {
  const { submission, send } = submissionAnswered(refused('OFFER_GONE'))
  await send()
  expect(submission.gone).toEqual([])
})

test('a form changed after it had arrived is sent again only when asked to, as another one', async () => {
  const { keys, submission, send } = submissionAnswered(refused('IDEMPOTENCY_KEY_REUSED'), accepted)
  await send()
  expect(submission.problem).toBe(en.alreadySent)
  await send()
  expect(keys[0]).not.toBe(keys[1])
})
