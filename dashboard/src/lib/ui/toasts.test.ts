import { beforeEach, expect, test, vi } from 'vitest'
import { dismissAll, NotUndone, passTime, takeBack, toast, toasts } from './toasts.svelte.ts'

const said = { undone: 'Undone', notUndone: 'Not undone' }
const texts = () => toasts.shown.map((one) => one.text)

beforeEach(dismissAll)

test('several are shown, the oldest give way', () => {
  for (const number of [1, 2, 3, 4, 5]) toast({ text: String(number) })
  expect(texts()).toEqual(['2', '3', '4', '5'])
})

test('each leaves when its time has passed; what can be undone stays longer', () => {
  toast({ text: 'plain' })
  toast({ text: 'with undo', undo: () => {} })
  passTime(5000)
  expect(texts()).toEqual(['with undo'])
  passTime(5000)
  expect(texts()).toEqual([])
})

test('undoing happens once and is said in the place of what was done', async () => {
  const undo = vi.fn(async () => {})
  toast({ text: 'Label removed', undo })
  const { id } = toasts.shown[0]!
  await Promise.all([takeBack(id, said), takeBack(id, said)])
  await takeBack(id, said)
  expect(undo).toHaveBeenCalledOnce()
  expect(texts()).toEqual(['Undone'])
})

test('what could not be undone says so', async () => {
  toast({ text: 'Label removed', undo: () => Promise.reject(new Error('gone')) })
  await takeBack(toasts.shown[0]!.id, said)
  expect(toasts.shown).toMatchObject([{ text: 'Not undone', tone: 'failed', undo: undefined }])
})

test('who knows why it could not be undone says why', async () => {
  toast({ text: 'Saved', undo: () => Promise.reject(new NotUndone('Somebody else has saved since')) })
  await takeBack(toasts.shown[0]!.id, said)
  expect(toasts.shown).toMatchObject([{ text: 'Somebody else has saved since', tone: 'failed', undo: undefined }])
})
