import { expect, test } from 'vitest'
import { freshLike, repeat, replayOf, writingPartOf } from './replay.rules.ts'

/** A message in a chat, as it might be recorded the first or the second time. */
function recordingOf(time: number) {
  const id = `message_0000000000000000000000000${time}`
  const former = time === 2 ? 'message_00000000000000000000000001 ' : ''
  return {
    before: [
      [{ connection: 1, text: "select 'business_of_all_messages' as business", values: [] }],
      [
        {
          connection: 1,
          text: `insert into message values ('${id}', ${4 + 2 * time}, 1)`,
          values: [id, 4 + 2 * time, 7],
        },
        { connection: 1, text: 'update conversation', values: [`${former}${id}`, `2026-12-01T00:00:0${time}.000Z`] },
      ],
    ],
    after: [[{ connection: 2, text: 'select 1', values: [['conversation_of_the_first_place']] }]],
  }
}

const replay = replayOf([recordingOf(1), recordingOf(2)])

test('what is new each time are words that the second time does not have in the same place, and numbers that go on', () => {
  expect(replay).toEqual({
    ...recordingOf(1),
    fresh: ['message_00000000000000000000000001'],
    steps: { '1/0/text/1': 2, '1/0/1': 2 },
  })
})

test('a change is made again with words, numbers and a time of its own', () => {
  const words = new Map([
    ['message_00000000000000000000000001', 'message_new'],
    ['conversation_of_the_first_place', 'conversation_of_another'],
  ])
  expect(repeat(replay, { words, time: 3, now: '2027-01-01T00:00:00.000Z' })).toEqual([
    [{ connection: 1, text: "select 'business_of_all_messages' as business", values: [] }],
    [
      { connection: 1, text: "insert into message values ('message_new', 12, 1)", values: ['message_new', 12, 7] },
      { connection: 1, text: 'update conversation', values: ['message_new', '2027-01-01T00:00:00.000Z'] },
    ],
    [{ connection: 2, text: 'select 1', values: [['conversation_of_another']] }],
  ])
})

test('what a change writes is one transaction of it, with its numbers', () => {
  expect(writingPartOf(replay)).toEqual({
    ...replay,
    before: [replay.before[1]],
    after: [],
    steps: { '0/0/text/1': 2, '0/0/1': 2 },
  })
})

test.each(['message_01m8qg1xspe00v1eyw2v3h3cnk', '339916e8-266a-4a4c-b579-47fd79046ec1'])(
  'something like %s is as long, begins as it does and is another each time',
  (word) => {
    const made = [freshLike(word), freshLike(word)]
    for (const each of made) expect(each).toMatch(word.includes('_') ? /^message_\w{26}$/ : /^\w{36}$/)
    expect(new Set([word, ...made]).size).toBe(3)
  },
)
