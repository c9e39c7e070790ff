import { type Client, createClient, createRequest, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core'
import { cacheExchange, type Data, type Resolver, type UpdateResolver } from '@urql/exchange-graphcache'
import { optimistic } from './optimistic.ts'
import { createSocket, type Socket } from './socket.ts'

/** A document as the code generator types it: text that knows its result and its variables. */
export interface Document<Data, Variables> {
  toString(): string
  __apiType?: (variables: Variables) => Data
}

let current: { client: Client; socket: Socket } | undefined
let signedOut: () => void = () => {}

/** The one client of this page. It lives until `forgetEverything`. */
export function graph(): Client {
  current ??= connect()
  return current.client
}

/** Says what is to happen when the server no longer knows who is asking; the result takes that back. */
export function whenSignedOut(handler: () => void): () => void {
  signedOut = handler
  return () => {
    signedOut = () => {}
  }
}

/** Drops everything that was read and closes the socket: another person may be signing in. */
export function forgetEverything(): void {
  current?.socket.close()
  current = undefined
}

/** A document together with its variables, ready to be run. */
export function request<Data, Variables extends object>(document: Document<Data, Variables>, variables: Variables) {
  return createRequest<Data, Variables>(document.toString(), variables)
}

function connect() {
  const socket = createSocket()
  const client = createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some((one) => one.extensions.code === 'UNAUTHENTICATED')) signedOut()
        },
      }),
      cacheExchange({
        keys: embeddedTypes,
        resolvers: { Query: { node: known } },
        updates: { Mutation: outdating },
        optimistic: optimistic as never,
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query, ...(variables && { variables }) }, sink),
          }),
        }),
      }),
    ],
  })
  return { client, socket }
}

/** A conversation that was read as a part of what it led to is read no second time. */
const known: Resolver = (_parent, asked, cache) => {
  const read = cache.resolve('Query', 'node', asked)
  if (read !== undefined) return read
  const key = cache.keyOfEntity({ __typename: 'Conversation', id: String(asked.id) })
  return key !== null && cache.resolve(key, 'id') !== undefined ? key : undefined
}

/** Forgets lists that a change may have added to or taken from, whatever they were asked with, so that they are read anew. */
function outdate(...lists: string[]): UpdateResolver {
  return (_result, _given, cache) => {
    for (const { fieldName, arguments: asked } of cache.inspectFields('Query')) {
      if (lists.includes(fieldName)) cache.invalidate('Query', fieldName, asked)
    }
  }
}

/** What is no longer as it was read after these changes. */
const outdating: Record<string, UpdateResolver> = {
  setAllowedOrigins: outdate('sites'),
  createSite: outdate('sites'),
  updateCatalogItem: outdate('tariffs', 'products', 'floorPlanDesks'),
  createArticle: outdate('articles'),
  updateArticle: outdate('articles'),
  deleteArticle: outdate('articles'),
  restoreArticle: outdate('articles'),
  answerQuestionGroup: outdate('articles', 'questionGroups'),
  dismissQuestionGroup: outdate('questionGroups'),
  reopenQuestionGroup: outdate('questionGroups'),
  mergeQuestionGroups: outdate('questionGroups'),
  splitQuestionGroup: outdate('questionGroups'),
  createApiKey: outdate('apiKeys'),
  connectPlatform: outdate('platformIntegration'),
  disconnectPlatform: outdate('platformIntegration'),
  // What was retried may be what others waited for.
  retryPlatformDelivery: outdate('platformDeliveries'),
  createWebhookEndpoint: outdate('webhookEndpoints'),
  updateWebhookEndpoint: outdate('webhookEndpoints'),
  deleteWebhookEndpoint: outdate('webhookEndpoints'),
  inviteStaffMember: outdate('staffInvitations'),
  withdrawInvitation: outdate('staffInvitations'),
  removeStaffMember: outdate('staffMembers', 'colleagues'),
  // Whoever is erased may stand anywhere.
  erasePerson: (_result, _given, cache) => cache.invalidate('Query'),
}

const embedded = () => null
/** Types without an identifier: they are kept as a part of what they belong to, unless something else tells them apart. */
const embeddedTypes = {
  AnswerEffect: embedded,
  OpenInvitation: embedded,
  ApiKeyEdge: embedded,
  ApiKeyConnection: embedded,
  AuditEntryEdge: embedded,
  AuditEntryConnection: embedded,
  ArticleRevision: embedded,
  AskedFor: embedded,
  Badge: embedded,
  BillingCycle: embedded,
  Breakdown: embedded,
  BreakdownValue: embedded,
  ConversationConnection: embedded,
  ConversationCounts: embedded,
  ConversationEdge: embedded,
  ConversationFigures: embedded,
  ConversationNeighbors: embedded,
  ConversionExplanation: embedded,
  ConversionConnection: embedded,
  ConversionSums: embedded,
  ConversionWorth: embedded,
  ConversionEdge: embedded,
  CoworkerConnection: embedded,
  CoworkerContractConnection: embedded,
  CoworkerContractEdge: embedded,
  CoworkerEdge: embedded,
  CoworkerProductConnection: embedded,
  CoworkerProductEdge: embedded,
  CustomField: embedded,
  FloorPlanDeskConnection: embedded,
  FloorPlanDeskEdge: embedded,
  Customer: embedded,
  Friction: embedded,
  FrictionBoard: embedded,
  FrictionCounts: embedded,
  FrictionOffer: embedded,
  Insights: embedded,
  KnowledgeArticleConnection: embedded,
  KnowledgeArticleEdge: embedded,
  LinkConnection: embedded,
  LinkEdge: embedded,
  MessageConnection: embedded,
  MessageEdge: embedded,
  KindFigure: embedded,
  Money: embedded,
  OfferCard: embedded,
  OpeningHours: embedded,
  OutcomeInsights: embedded,
  OutcomeWorth: embedded,
  PageInfo: embedded,
  PeriodFigures: embedded,
  Person: embedded,
  PlatformDeliveryConnection: embedded,
  PlatformDeliveryEdge: embedded,
  PlatformEndpoint: embedded,
  PreviewedAnswer: embedded,
  ProductConnection: embedded,
  ProductEdge: embedded,
  QuestionGroupConnection: embedded,
  QuestionGroupEdge: embedded,
  QuestionWording: embedded,
  Retention: embedded,
  Review: embedded,
  SaidByAssistant: embedded,
  SessionSuggestion: embedded,
  Snippet: embedded,
  TariffConnection: embedded,
  TariffEdge: embedded,
  TextRange: embedded,
  TimeToConvert: embedded,
  TimeToConvertStretch: embedded,
  TrendStretch: embedded,
  UnansweredQuestion: embedded,
  Viewer: embedded,
  VisitorConnection: embedded,
  VisitorEdge: embedded,
  WebhookDeliveryConnection: embedded,
  WebhookDeliveryEdge: embedded,
  WebhookEndpointConnection: embedded,
  WebhookEndpointEdge: embedded,
  WidgetTexts: embedded,
  WidgetSettings: ({ siteKey }: Data) => String(siteKey),
}
