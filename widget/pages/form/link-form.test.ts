import { expect, test } from 'vitest'
import { GraphClient } from '../../src/graph/client.ts'
import type { UserErrorCode } from '../graph/generated/graphql.ts'
import { emailRule, nameRule } from './field-rules.ts'
import { type FormAnswer, LinkForm } from './link-form.svelte.ts'

const accepted: FormAnswer<string> = { result: 'K7P2QX', userErrors: [] }
const refused = (code: UserErrorCode, field?: string[]): FormAnswer<string> => ({
  result: null,
  userErrors: [{ code, ...(field && { field }) }],
})

/** Somewhere to find what is marked; the tests look at the state instead. */
const shown = { querySelector: () => null }

function newShelf() {
  const entries = new Map<string, string>()
  return {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
  }
}

function formAnswered(...answers: (FormAnswer<string> | Error)[]) {
  const [browser, tab] = [newShelf(), newShelf()]
  const keys: string[] = []
  const left: string[] = []
  const show = () =>
    new LinkForm({
      client: new GraphClient('http://127.0.0.1:9'),
      token: 'token',
      shelves: { browser: () => browser, tab: () => tab },
      goTo: (address) => left.push(address),
      rules: { fullName: nameRule, email: emailRule },
      async ask(_values, key) {
        keys.push(key)
        const answer = answers.shift()
        if (answer === undefined || answer instanceof Error) throw answer
        return answer
      },
    })
  const form = show()
  form.type('fullName', 'Ada Byrne')
  form.type('email', 'ada@example.com')
  return { keys, left, form, reload: show }
}

test('a double click sends once', async () => {
  const { keys, form } = formAnswered(accepted, accepted)
  await Promise.all([form.send(shown), form.send(shown)])
  expect(keys).toHaveLength(1)
  expect(form.result).toBe('K7P2QX')
})

test('a new attempt after a lost connection, and after a reload, goes under the same key', async () => {
  const { keys, form, reload } = formAnswered(new Error('offline'), new Error('offline'), accepted)
  await form.send(shown)
  expect(form.problem).toBe('notSent')
  await form.send(shown)
  const again = reload()
  expect(again.values).toEqual({ fullName: 'Ada Byrne', email: 'ada@example.com' })
  await again.send(shown)
  expect(new Set(keys).size).toBe(1)
  expect(again.problem).toBeUndefined()
  expect(again.result).toBe('K7P2QX')
  expect(reload().result).toBe('K7P2QX')
})

test('a form with something missing is not sent, and says so at the field until it is right', async () => {
  const { keys, form } = formAnswered(accepted)
  form.type('email', '')
  await form.send(shown)
  expect(keys).toEqual([])
  expect([form.problem, form.problemOf('email'), form.problemOf('fullName')]).toEqual(['check', 'email', undefined])
  form.type('email', 'ada@')
  expect(form.problemOf('email')).toBe('emailForm')
  form.type('email', 'ada@example.com')
  expect(form.hasProblems).toBe(false)
})

test('a field is judged only once it was left, and then at every stroke', () => {
  const { form } = formAnswered()
  form.type('email', 'ad')
  expect(form.problemOf('email')).toBeUndefined()
  form.leave('email')
  expect(form.problemOf('email')).toBe('emailForm')
  form.type('email', 'ad@example.com')
  expect(form.problemOf('email')).toBeUndefined()
  form.type('email', 'ad@example')
  expect(form.problemOf('email')).toBe('emailForm')
})

test('passing through a form that was not begun complains of nothing', () => {
  const { reload } = formAnswered(accepted)
  const fresh = new LinkForm({
    client: new GraphClient('http://127.0.0.1:9'),
    token: 'another',
    shelves: { browser: newShelf, tab: newShelf },
    rules: { fullName: nameRule },
    ask: async () => accepted,
  })
  fresh.leave('fullName')
  expect(fresh.problemOf('fullName')).toBeUndefined()
  expect(reload().result).toBeUndefined()
})

test.each<[UserErrorCode, string]>([
  ['INVALID', 'emailForm'],
  ['TOO_LONG', 'long'],
  ['BLANK', 'email'],
])('what the server finds %s stands at its field until that is changed', async (code, problem) => {
  const { form } = formAnswered(refused(code, ['input', 'email']))
  await form.send(shown)
  expect([form.problemOf('email'), form.problem]).toEqual([problem, 'check'])
  form.type('email', 'ada.byrne@example.com')
  expect(form.problemOf('email')).toBeUndefined()
})

test.each<[UserErrorCode, string]>([
  ['INVALID', 'refused'],
  ['LINK_INVALID', 'linkExpired'],
  ['PAYMENT_UNAVAILABLE', 'noCard'],
])('what concerns no field stands over the form: %s', async (code, problem) => {
  const { form } = formAnswered(refused(code, ['input']))
  await form.send(shown)
  expect(form.problem).toBe(problem)
})

test('an offer that is gone ends the form', async () => {
  const { form } = formAnswered(refused('OFFER_GONE'))
  await form.send(shown)
  expect(form.gone).toEqual([])
})

test('a form changed after it had arrived is sent again only when asked to, as another one', async () => {
  const { keys, form } = formAnswered(refused('IDEMPOTENCY_KEY_REUSED'), accepted)
  await form.send(shown)
  expect(form.problem).toBe('alreadySent')
  await form.send(shown)
  expect(keys[0]).not.toBe(keys[1])
})

test('what another tab has sent is shown, and shown anew only on purpose', async () => {
  const { keys, form, reload } = formAnswered(accepted, accepted)
  const other = reload()
  await form.send(shown)
  expect(other.result).toBeUndefined()
  other.recall()
  expect(other.result).toBe('K7P2QX')
  other.startAnew()
  await other.send(shown)
  expect(keys[0]).not.toBe(keys[1])
})

test('shown anew for somebody else, it forgets who filled it in, over a reload too', async () => {
  const { form, reload } = formAnswered(accepted)
  await form.send(shown)
  form.startAnew(['email'])
  expect(form.values.email).toBe('')
  expect(reload().values.email).toBe('')
})

test('what is paid first leads to the payment, and coming back finds the form as it was, under its key', async () => {
  const there: FormAnswer<string> = { result: null, userErrors: [], goOnAt: 'https://pay.example/1' }
  const { keys, left, form, reload } = formAnswered(there, there)
  await form.send(shown)
  expect([left, form.sending, form.result]).toEqual([['https://pay.example/1'], true, undefined])
  await form.send(shown)
  expect(keys).toHaveLength(1)
  const back = reload()
  expect(back.values.email).toBe('ada@example.com')
  form.recall()
  await form.send(shown)
  expect(keys[0]).toBe(keys[1])
})

test('a payment that came to nothing is begun anew, as another one', async () => {
  const nothing: FormAnswer<string> = { result: null, userErrors: [], cameToNothing: true }
  const { keys, form } = formAnswered(nothing, accepted)
  await form.send(shown)
  expect(keys).toHaveLength(2)
  expect(keys[0]).not.toBe(keys[1])
  expect(form.result).toBe('K7P2QX')
})
