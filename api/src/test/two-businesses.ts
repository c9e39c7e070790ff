import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { newIdentifier } from '../kernel/identifier.ts'
import type { Caller } from './ask-graphql.ts'
import { BERGWERK_WISHES, type ConvertedChat, convert, QUAYSIDE_WISHES } from './convert.ts'
import { type Defaults, type RootOperation, rootOperations } from './root-operations.ts'
import type { TestApp } from './start-test-app.ts'
import { submit } from './submit.ts'

/** Stands in everything that Bergwerk has and a person could read. */
export const CANARY = 'Kanarienvogel'
/** Publishable on purpose, where it is asked for: the key of a site, and the token of a link that somebody was sent. */
const PUBLIC: Record<string, 'siteKey' | 'linkToken'> = {
  'widget.siteKey': 'siteKey',
  'openSession.input.siteKey': 'siteKey',
  'followedLink.token': 'linkToken',
  'startForm.input.linkToken': 'linkToken',
  'createAlternativeLinks.input.linkToken': 'linkToken',
  'requestTour.input.linkToken': 'linkToken',
  'signUp.input.linkToken': 'linkToken',
  'buyDayPass.input.linkToken': 'linkToken',
  'startCheckout.input.linkToken': 'linkToken',
}
/** Where a text of any form is taken, such as a key of the caller's own, one of each form will do. */
const TEXTS = ['siteKey', 'linkToken', 'externalId', 'eventCursor', 'session', 'coworker']

/** Two businesses in which everything has happened, and those who ask on behalf of Quayside for what is Bergwerk's. */
export interface TwoBusinesses {
  own: ConvertedChat
  foreign: ConvertedChat
  callers: Record<string, Caller | undefined>
  /** What Quayside's own callers would fill in; anew each time it is asked for. */
  values(): Defaults
  /** Every operation with Quayside's own values, selecting everything to a depth. */
  operations(depth: number): RootOperation[]
  /** Bergwerk's identifiers to try with an operation, without those that are public there. */
  attempts(operation: RootOperation): string[]
  /** What an answer says of Bergwerk besides what was asked with. */
  leaksIn(answer: unknown, asked: string): string[]
}

/** Lets everything happen in both businesses. */
export async function setUpTwoBusinesses(app: TestApp): Promise<TwoBusinesses> {
  const own = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  const foreign = await convert(app, app.bergwerk, BERGWERK_WISHES, {
    fullName: `${CANARY} Keller`,
    email: `${CANARY.toLowerCase()}@example.ch`,
    text: `${CANARY}: what is a day pass?`,
  })
  await markBergwerk(app, foreign)
  const identifiers = await identifiersOf(app, foreign)
  const secrets = [CANARY, CANARY.toLowerCase(), 'Bergwerk', ...Object.values(identifiers).flat()]
  return {
    own,
    foreign,
    callers: { staff: app.quayside.staff, 'an API key': app.quayside.apiKey, 'a session': own.as, nobody: undefined },
    values: () => valuesOf(app, own),
    operations: (depth) => rootOperations(valuesOf(app, own), depth),
    attempts: ({ leaf, type }) =>
      Object.entries(identifiers)
        .filter(([kind]) => PUBLIC[leaf] !== kind && (type === 'ID' || TEXTS.includes(kind)))
        .flatMap(([, values]) => values),
    leaksIn(answer, asked) {
      const text = JSON.stringify(answer).replaceAll(asked, '')
      const telling = secrets.filter((secret) => secret !== asked && (secret.length > 20 || !/\d/.test(secret)))
      return telling.filter((secret) => text.includes(secret))
    },
  }
}

async function markBergwerk(app: TestApp, { sessionId, conversationId, as }: ConvertedChat): Promise<void> {
  const { businessId } = app.bergwerk
  const tour = { fullName: `${CANARY} Meier`, email: `${CANARY}2@example.ch`, externalId: 'nexudus-1', sessionId }
  await submit(app, 'recordTour', tour, { as: app.bergwerk.apiKey })
  await app.graphql(
    'mutation ($input: RequestContactInput!) { requestContact(input: $input) { replayed } }',
    { input: { fullName: `${CANARY} Graf`, email: `${CANARY}4@example.ch`, idempotencyKey: randomUUID() } },
    { as },
  )
  const made = await app.graphql<{ createIdentitySecret: { secret: string } }>(
    'mutation ($input: CreateIdentitySecretInput!) { createIdentitySecret(input: $input) { secret } }',
    { input: { siteKey: app.bergwerk.siteKey } },
    { as: app.bergwerk.staff },
  )
  const token = await new SignJWT({ name: `${CANARY} Huber`, email: `${CANARY}5@example.ch` })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(app.bergwerk.siteKey)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(made.data.createIdentitySecret.secret))
  await app.graphql(
    'mutation ($input: IdentifyVisitorInput!) { identifyVisitor(input: $input) { conversation { id } } }',
    { input: { token } },
    { as },
  )
  await workOn(app, conversationId)
  await receiveWebhooks(app)
  await hearOfPlatform(app)
  for (const table of ['tariff', 'product', 'floor_plan_desk']) {
    await app.query(`update ${table} set name = name || ' ${CANARY}' where business_id = $1`, [businessId])
  }
  for (const table of ['visitor', 'coworker', 'coworker_contract', 'coworker_product']) {
    await app.query(`update ${table} set unique_id = 'nexudus-' || id where business_id = $1`, [businessId])
  }
  const origins = [`https://${CANARY.toLowerCase()}.example`]
  await app.query('update site set allowed_origins = $2 where business_id = $1', [businessId, origins])
}

/** What staff of Bergwerk do with a conversation: a label, a note, somebody who looks after it. */
async function workOn(app: TestApp, conversationId: string): Promise<void> {
  const as = app.bergwerk.staff
  const { data } = await app.graphql<{ createLabel: { label: { id: string } } }>(
    'mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } } }',
    { input: { name: `${CANARY} rufen`, color: 'RED' } },
    { as },
  )
  const staff = await app.graphql<{ colleagues: { id: string }[] }>('{ colleagues { id } }', {}, { as })
  await app.graphql(
    `mutation ($label: LabelConversationInput!, $note: AddNoteInput!, $assignment: AssignConversationInput!) {
      labelConversation(input: $label) { userErrors { code } }
      addNote(input: $note) { userErrors { code } }
      assignConversation(input: $assignment) { userErrors { code } }
    }`,
    {
      label: { conversationId, labelId: data.createLabel.label.id, labelled: true },
      note: { conversationId, text: `${CANARY} zahlt` },
      assignment: { conversationId, staffMemberId: staff.data.colleagues[0]!.id },
    },
    { as },
  )
}

/** An endpoint of Bergwerk's, to which nothing is sent meanwhile, with something that failed. */
async function receiveWebhooks(app: TestApp): Promise<void> {
  const as = app.bergwerk.staff
  const { data } = await app.graphql<{ createWebhookEndpoint: { endpoint: { id: string } } }>(
    'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { endpoint { id } } }',
    { input: { url: `https://${CANARY}.example/hook`, description: `${CANARY} Kasse` } },
    { as },
  )
  const endpointId = data.createWebhookEndpoint.endpoint.id
  await app.graphql(
    'mutation ($input: UpdateWebhookEndpointInput!) { updateWebhookEndpoint(input: $input) { userErrors { code } } }',
    { input: { endpointId, enabled: false } },
    { as },
  )
  const [delivery, attempt] = ['delivery', 'attempt'].map((prefix) => newIdentifier(prefix, new Date()))
  const { businessId } = app.bergwerk
  await app.query(
    `insert into webhook_delivery (business_id, id, endpoint_id, position, state, created_at, ended_at)
     values ($1, $2, $3, 0, 'FAILED', now(), now())`,
    [businessId, delivery, endpointId],
  )
  await app.query(
    `insert into webhook_attempt (business_id, id, delivery_id, at, duration_ms, answer) values ($1, $2, $3, now(), 1, $4)`,
    [businessId, attempt, delivery, CANARY],
  )
}

/** What the platform has told Bergwerk, which cannot be used. */
async function hearOfPlatform(app: TestApp): Promise<void> {
  await app.graphql(
    'mutation ($input: ConnectPlatformInput!) { connectPlatform(input: $input) { secret } }',
    { input: { secret: `${CANARY}-${CANARY}` } },
    { as: app.bergwerk.staff },
  )
  await app.query(
    `insert into platform_delivery (business_id, id, delivery_key, action, external_id, outcome, reason, detail, body,
       received_at, last_received_at)
     values ($1, $2, $3, 'CoworkerContractCreate', '7', 'UNUSABLE', 'PLAN_UNKNOWN', $3, $3, now(), now())`,
    [app.bergwerk.businessId, newIdentifier('platform_delivery', new Date()), CANARY],
  )
}

/** Everything that tells something of Bergwerk apart, by what it is. */
async function identifiersOf(app: TestApp, foreign: ConvertedChat): Promise<Record<string, string[]>> {
  const { businessId, siteKey } = app.bergwerk
  const rows = await app.query<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and table_name <> 'migration'`,
  )
  const found: Record<string, string[]> = {
    siteKey: [siteKey],
    linkToken: [foreign.links.tour.token],
    externalId: ['nexudus-1'],
    eventCursor: [Buffer.from('event:0').toString('base64url')],
  }
  for (const { table_name: table } of rows) {
    const column = table === 'business' ? 'id' : 'business_id'
    const ids = await app.query<{ id: string }>(`select id from ${table} where ${column} = $1 limit 1`, [businessId])
    found[table] = ids.map(({ id }) => id)
  }
  return found
}

/** What Quayside's own callers would fill in. */
function valuesOf(app: TestApp, own: ConvertedChat): Defaults {
  return {
    siteKey: app.quayside.siteKey,
    'requestTour.linkToken': own.links.tour.token,
    'signUp.linkToken': own.links.plan.token,
    'buyDayPass.linkToken': own.links.dayPass.token,
    'startCheckout.linkToken': own.links.dayPass.token,
    linkToken: own.links.tour.token,
    token: own.links.tour.token,
    sessionId: own.sessionId,
    conversationId: own.conversationId,
    officeId: app.quayside.id(QUAYSIDE_WISHES.office),
    planId: app.quayside.id(QUAYSIDE_WISHES.plan),
    productId: app.quayside.id(QUAYSIDE_WISHES.dayPass),
    coworkerId: own.coworker,
    messageId: own.messages[1],
    currency: 'EUR',
    password: 'not the password',
    allowedOrigins: 'https://quayside.example',
    // Somebody else each time: a record that is updated tells what it was made with.
    email: () => `${randomUUID()}@example.com`,
    idempotencyKey: () => randomUUID(),
    externalId: () => randomUUID(),
  }
}
