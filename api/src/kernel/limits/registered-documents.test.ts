import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Kind, parse, print, visit } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller, GraphQLAnswer } from '../../test/ask-graphql.ts'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { readRegisteredDocuments } from './registered-documents.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const OTHER = '{ viewer { kind session { id } } }'

let app: TestApp
let window: Caller
beforeAll(async () => {
  app = await startTestApp({ limits: { publicDocuments: 'registered' } })
  const { data } = await app.graphql<{ openSession: { accessToken: string } }>(textOf('OpenSession'), {
    input: { siteKey: app.quayside.siteKey },
  })
  window = { authorization: `Bearer ${data.openSession.accessToken}` }
})
afterAll(() => app.close())

/** The operations that code generation wrote for a client, as its build sends them. */
function sentBy(generated: string): string[] {
  const code = readFileSync(`${ROOT}${generated}`, 'utf8')
  return [...code.matchAll(/TypedDocumentString\(`\s*((?:query|mutation|subscription)\b[^`]*)`/g)].map(([, text]) =>
    text!.replace(/\s+/g, ' '),
  )
}

function textOf(name: string): string {
  const text = sentBy('widget/src/graph/generated/graphql.ts').find((each) => new RegExp(`^\\w+ ${name}\\b`).test(each))
  if (!text) throw new Error(`The widget has no document ${name}.`)
  return text
}

/** What a client with a cache makes of a document. */
function withTypenames(text: string): string {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
  return print(
    visit(parse(text), {
      SelectionSet: (set, _key, parent) =>
        parent && 'operation' in parent ? undefined : { ...set, selections: [...set.selections, typename] },
    }),
  )
}

async function codesOf(query: string, as?: Caller): Promise<unknown[]> {
  const stopped = new AbortController()
  const isStream = query.startsWith('subscription')
  const response = await fetch(`${app.address}/graphql${isStream ? '/stream' : ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: isStream ? 'text/event-stream' : 'application/json', ...as },
    body: JSON.stringify({ query }),
    signal: stopped.signal,
  })
  expect(response.status).not.toBe(404)
  const isAnswer = response.headers.get('content-type')?.includes('json')
  const { errors } = (isAnswer ? await response.json() : {}) as GraphQLAnswer<unknown>
  stopped.abort()
  return errors?.map(({ extensions }) => extensions.code) ?? []
}

const GENERATED = [
  'widget/src/graph/generated',
  'widget/src/later/graph/generated',
  'widget/pages/graph/generated',
  'dashboard/src/lib/graph/generated',
]

test.each(GENERATED)(
  'nobody may run every document in %s, also with the type names that caches add',
  async (folder) => {
    const texts = sentBy(`${folder}/graphql.ts`)
    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts.flatMap((each) => [each, withTypenames(each)])) {
      expect(await codesOf(text), text).not.toContain('DOCUMENT_NOT_REGISTERED')
    }
  },
)

test('nobody and a chat window may run no other document, on every way in, and hear what to do', async () => {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: OTHER }),
  })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('API key'), extensions: { code: 'DOCUMENT_NOT_REGISTERED' } }],
  })
  expect(await codesOf(OTHER, window)).toEqual(['DOCUMENT_NOT_REGISTERED'])
  for (const over of ['websocket', 'events'] as const) {
    const { ended } = app.subscribe(OTHER, {}, { as: window, over })
    const said = await ended.catch((error) => `${(error as Error).message} ${JSON.stringify(error)}`)
    expect(said).toContain('DOCUMENT_NOT_REGISTERED')
  }
})

test('part of a registered document is another document', async () => {
  const part = textOf('OpenSession').replace('accessToken', '')
  expect(await codesOf(part)).toEqual(['DOCUMENT_NOT_REGISTERED'])
})

test('staff and API keys may run any document', async () => {
  expect(await codesOf(OTHER, app.quayside.staff)).toEqual([])
  expect(await codesOf(OTHER, app.quayside.apiKey)).toEqual([])
})

test.each(['{ __typename }', 'query Check { __typename }', '{ __schema { types { name } } }', '{ _service { sdl } }'])(
  'everybody may ask what describes the graph: %s',
  async (query) => {
    expect(await codesOf(query)).toEqual([])
  },
)

test('what describes the graph is no cover for anything else', async () => {
  expect(await codesOf('{ __typename viewer { kind } }')).toEqual(['DOCUMENT_NOT_REGISTERED'])
  expect(await codesOf('{ __typename ...F } fragment F on Query { viewer { kind } }')).toEqual([
    'DOCUMENT_NOT_REGISTERED',
  ])
})

test('where any document may be run, nobody is refused', async () => {
  const free = await startTestApp()
  try {
    await openChat(free, free.quayside)
    expect((await free.graphql(OTHER)).errors).toBeUndefined()
  } finally {
    await free.close()
  }
})

test('without a build the start says what to do', () => {
  expect(() => readRegisteredDocuments(['/nowhere/documents.json'])).toThrow(/pnpm build.*FOYER_PUBLIC_DOCUMENTS/)
})
