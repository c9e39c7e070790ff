import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCOPES } from '../kernel/graphql/viewer.ts'
import type { Caller } from './ask-graphql.ts'
import { keyWith, signedInAs } from './let-in.ts'
import { plainRootOperations } from './root-operations.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'
import { setUpTwoBusinesses, type TwoBusinesses } from './two-businesses.ts'

type CallerName = 'nobody' | 'a session' | 'an agent' | 'a manager' | 'an owner' | `a key for ${string}`

const EVERYBODY = 'everybody'
const STAFF = ['an agent', 'a manager', 'an owner'] as const
const SETTINGS = ['a manager', 'an owner'] as const
const OWNER = ['an owner'] as const
const SESSION = ['a session'] as const
const withScope = (...scopes: string[]) => [...STAFF, ...scopes.map((scope) => `a key for ${scope}`)]

/** Who may use each root field; everybody else is told UNAUTHENTICATED (nobody) or FORBIDDEN. */
const MAY: Record<string, typeof EVERYBODY | readonly string[]> = {
  apiKeys: OWNER,
  articles: withScope('catalog:read'),
  assistantPreview: STAFF,
  auditLog: SETTINGS,
  bulkChanges: STAFF,
  catalogItemPreview: SETTINGS,
  checkout: EVERYBODY,
  checkouts: withScope('conversions:read'),
  chats: EVERYBODY,
  colleagues: STAFF,
  contactRequests: withScope('records:read'),
  conversationFigures: withScope('conversations:read'),
  conversationNeighbors: withScope('conversations:read'),
  conversations: withScope('conversations:read'),
  coworkerContracts: withScope('records:read'),
  coworkerProducts: withScope('records:read'),
  coworkers: withScope('records:read'),
  conversionEvents: withScope('conversions:read'),
  conversionTotals: withScope('conversions:read'),
  // Both scopes for reading conversions and conversations, none alone.
  conversions: STAFF,
  conversionSums: STAFF,
  explainMissingBadge: withScope('conversions:read'),
  floorPlanDesks: withScope('catalog:read'),
  followedLink: EVERYBODY,
  frictionBoard: withScope('conversations:read'),
  frictionOffers: withScope('conversations:read'),
  identitySecrets: OWNER,
  // Whoever holds its token may see it.
  invitation: EVERYBODY,
  insights: withScope('conversions:read'),
  labels: withScope('conversations:read'),
  // What somebody may not see looks as if it were not there.
  node: EVERYBODY,
  nodes: EVERYBODY,
  person: OWNER,
  platformIntegration: SETTINGS,
  platformDeliveries: SETTINGS,
  products: withScope('catalog:read'),
  retention: OWNER,
  savedViews: STAFF,
  questionGroups: withScope('conversations:read'),
  session: ['a session', ...STAFF, ...SCOPES.map((scope) => `a key for ${scope}`), 'a key for nothing'],
  sites: SETTINGS,
  staffInvitations: OWNER,
  staffMembers: OWNER,
  tariffs: withScope('catalog:read'),
  unattributedConversions: withScope('conversions:read'),
  viewer: EVERYBODY,
  visitors: withScope('records:read'),
  widget: EVERYBODY,
  webhookEndpoints: SETTINGS,
  widgetSettings: SETTINGS,

  addNote: STAFF,
  addStaffMember: OWNER,
  answerQuestionGroup: SETTINGS,
  assignConversation: STAFF,
  attachConversion: SETTINGS,
  buyDayPass: EVERYBODY,
  cancelContract: withScope('conversions:write'),
  changeConversations: STAFF,
  changePassword: STAFF,
  changeStaffRole: OWNER,
  connectPlatform: SETTINGS,
  confirmTour: withScope('conversions:write'),
  createApiKey: OWNER,
  createIdentitySecret: OWNER,
  correctFriction: STAFF,
  createAlternativeLinks: EVERYBODY,
  createArticle: [...SETTINGS, 'a key for articles:write'],
  createLabel: STAFF,
  deleteArticle: [...SETTINGS, 'a key for articles:write'],
  createLink: withScope('links:write'),
  createWebhookEndpoint: OWNER,
  deleteLabel: SETTINGS,
  deleteNote: STAFF,
  deleteView: STAFF,
  deleteWebhookEndpoint: OWNER,
  detachConversion: SETTINGS,
  disconnectPlatform: SETTINGS,
  dismissQuestionGroup: STAFF,
  editNote: STAFF,
  identifyVisitor: SESSION,
  labelConversation: STAFF,
  markConversationRead: SESSION,
  mergeQuestionGroups: STAFF,
  openSession: EVERYBODY,
  rateMessage: SESSION,
  rebuildInsights: SETTINGS,
  recordArrival: withScope('conversions:write'),
  recordContract: withScope('conversions:write'),
  recordNoShow: withScope('conversions:write'),
  recordProduct: withScope('conversions:write'),
  recordTour: withScope('conversions:write'),
  refundProduct: withScope('conversions:write'),
  removeStaffMember: OWNER,
  reopenQuestionGroup: STAFF,
  replayWebhookDelivery: OWNER,
  replayWebhookEvents: OWNER,
  requestContact: SESSION,
  requestTour: EVERYBODY,
  restoreArticle: [...SETTINGS, 'a key for articles:write'],
  retryPlatformDelivery: SETTINGS,
  retryReply: SESSION,
  reverseConversion: withScope('conversions:write'),
  reviewConversation: STAFF,
  revokeApiKey: OWNER,
  revokeIdentitySecret: OWNER,
  rotatePlatformSecret: SETTINGS,
  rotateWebhookSecret: OWNER,
  saveView: STAFF,
  sendMessage: SESSION,
  sendTestWebhook: OWNER,
  erasePerson: OWNER,
  exportPerson: OWNER,
  setAiSwitches: SETTINGS,
  setRetention: OWNER,
  inviteStaffMember: OWNER,
  joinStaff: EVERYBODY,
  withdrawInvitation: OWNER,
  createSite: SETTINGS,
  renameSite: SETTINGS,
  setAllowedOrigins: SETTINGS,
  setDefaultView: STAFF,
  signIn: EVERYBODY,
  signOut: EVERYBODY,
  signOutEverywhere: STAFF,
  signUp: EVERYBODY,
  splitQuestionGroup: STAFF,
  startCheckout: EVERYBODY,
  startForm: EVERYBODY,
  stopReply: SESSION,
  undoConversationsChange: STAFF,
  updateBusiness: SETTINGS,
  updateCatalogItem: SETTINGS,
  updateArticle: [...SETTINGS, 'a key for articles:write'],
  updateLabel: STAFF,
  updateWebhookEndpoint: OWNER,
  updateWidgetSettings: SETTINGS,

  bulkChangeProgressed: STAFF,
  conversationChanged: [...withScope('conversations:read'), ...SESSION],
  conversionRecorded: [...withScope('conversions:read'), ...SESSION],
  replyStreamed: [...withScope('conversations:read'), ...SESSION],
}

let app: TestApp
let both: TwoBusinesses
const callers = new Map<CallerName, Caller | undefined>()

beforeAll(async () => {
  app = await startTestApp()
  both = await setUpTwoBusinesses(app)
  callers.set('nobody', undefined).set('a session', both.own.as)
  for (const scope of SCOPES) callers.set(`a key for ${scope}`, await keyWith(app, [scope]))
  callers.set('a key for nothing', await keyWith(app, []))
})
afterAll(() => app.close())

const ROLES = { 'an agent': 'AGENT', 'a manager': 'MANAGER', 'an owner': 'OWNER' } as const

/** Members of staff who are new each time, since some of what they do is done to themselves. */
async function newStaff(): Promise<[CallerName, Caller][]> {
  const names = Object.keys(ROLES) as (keyof typeof ROLES)[]
  return Promise.all(names.map(async (name) => [name, await signedInAs(app, ROLES[name])] as [CallerName, Caller]))
}

/** What a caller is told about their right to a root field. */
async function toldTo(as: Caller | undefined, operation: ReturnType<typeof plainRootOperations>[number]) {
  const { kind, document, variables } = operation
  if (kind !== 'subscription') {
    const { errors } = await app.graphql(document, variables, { as })
    return refusalIn(errors)
  }
  const stream = app.subscribe<object>(document, variables, { as, over: 'events' })
  stream.ended.catch(() => {})
  await Promise.race([stream.take(1).catch(() => {}), new Promise((resolve) => setTimeout(resolve, 150))])
  await stream.end()
  const failure = await stream.ended.then(
    () => '',
    (error: Error) => error.message,
  )
  const told = refusalIn(stream.received[0]?.errors)
  return told === 'let in' ? (/UNAUTHENTICATED|FORBIDDEN/.exec(failure)?.[0] ?? told) : told
}

function refusalIn(errors: { path?: (string | number)[]; extensions: { code: string } }[] | undefined): string {
  // The right to the root field itself, not to what is selected of its answer.
  const codes = errors?.filter(({ path }) => (path?.length ?? 1) <= 1).map(({ extensions }) => extensions.code) ?? []
  return codes.find((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') ?? 'let in'
}

test('every root field says who may use it', () => {
  const fields = plainRootOperations({}).map(({ field }) => field)
  expect(Object.keys(MAY).sort()).toEqual([...fields].sort())
})

describe.each(Object.entries(MAY))('%s', (field, allowed) => {
  test('lets in whom it should and refuses everybody else', async () => {
    const expected: Record<string, string> = {}
    const told: Record<string, string> = {}
    for (const [name, as] of [...callers, ...(await newStaff())]) {
      const operation = plainRootOperations(both.values()).find((each) => each.field === field)!
      const may = allowed === EVERYBODY || allowed.includes(name)
      expected[name] = may ? 'let in' : name === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
      told[name] = await toldTo(as, operation)
    }
    expect(told).toEqual(expected)
  })
})
