import { type Attack, operation } from './attack.ts'
import { documentAttacks } from './document-attacks.ts'
import { valueAttacks } from './value-attacks.ts'

const form = (path: string): Attack[] => [
  {
    name: `${path}: a form`,
    path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query=%7B__typename%7D',
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: `${path}: plain text`,
    path,
    headers: { 'content-type': 'text/plain' },
    body: operation('{ __typename }'),
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: `${path}: a form with files`,
    path,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x--',
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  { name: `${path}: JSON of no object`, path, body: '"{ __typename }"' },
  { name: `${path}: no JSON`, path, body: '{"query"' },
  {
    name: `${path}: the cookie of staff from another site's form`,
    path,
    as: 'staff',
    headers: { 'content-type': 'text/plain' },
    body: operation('mutation { signOut { userErrors { code } } }'),
  },
  {
    name: `${path}: the cookie of staff from another site's image`,
    path: `${path}?query=%7B__typename%7D`,
    method: 'GET',
    as: 'staff',
    headers: { accept: 'text/event-stream, */*' },
    code: 'REQUEST_FORGERY',
  },
  {
    name: `${path}: a change by GET`,
    path: `${path}?query=mutation%20%7B%20signOut%20%7B%20userErrors%20%7B%20code%20%7D%20%7D%20%7D`,
    method: 'GET',
    headers: { accept: 'text/event-stream, */*' },
  },
]

/** Every attack by a request. */
export const requestAttacks: Attack[] = [
  ...documentAttacks,
  ...valueAttacks,
  ...form('/graphql'),
  ...form('/graphql/stream').map((attack) => ({
    ...attack,
    headers: { accept: 'text/event-stream', ...attack.headers },
  })),
  ...documentAttacks.map((attack) => ({
    ...attack,
    name: `events: ${attack.name}`,
    path: '/graphql/stream',
    headers: { accept: 'text/event-stream' },
  })),
  {
    name: 'a subscription where one answer is given',
    body: operation('subscription { conversationChanged { id } }'),
    code: 'SUBSCRIPTION_NEEDS_STREAM',
  },
  {
    name: 'a stored document that is none',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
]
