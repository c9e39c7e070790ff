import { type DocumentNode, type GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql'
import type { RequestContext } from '../graphql/context.ts'
import { type Caller, type CostNotice, createCallBudgets } from './call-budgets.ts'
import type { LimitSettings } from './limit-settings.ts'
import type { MinuteCounts } from './minute-counts.ts'
import { createOpenStreams, type Opened } from './open-streams.ts'
import { createCostOf, REFUSED_COST } from './operation-cost.ts'
import { refusedWith } from './rate-limited.ts'
import { createDocumentReader, type DocumentReader } from './read-document.ts'
import { type IsRegistered, readRegisteredDocuments } from './registered-documents.ts'

/** What every operation passes before it is carried out, whichever way it comes in. */
export interface Admission {
  /** Reads documents, each text once. */
  documents: DocumentReader
  /** Throws when the caller has nothing left to spend: before anything is read of what it wants. */
  enter(context: RequestContext): Promise<void>
  /** Throws when the operation may not be carried out, and otherwise takes its cost from the caller's budget. */
  admit(context: RequestContext, asked: AskedOperation): Promise<CostNotice>
  /** Takes something for a request that was refused. */
  charge(context: RequestContext): Promise<void>
  /** Reads and admits an operation of a way in that does not pass Apollo. */
  prepare(context: RequestContext, asked: AskedText): Promise<PreparedOperation>
  /** Counts a subscription to its caller until it ends, which it tells, or gives the reason why there may be no more. */
  hold(context: RequestContext, opened: Opened, ended?: () => void): Promise<Opened>
  /** How many subscriptions are open in this process. */
  openStreams(): number
}

/** An operation as it was read. */
export interface AskedOperation {
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
}

/** An operation as it came. */
export interface AskedText {
  query: string
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
}

/** What to carry out, or what is wrong. */
export type PreparedOperation = { document: DocumentNode } | { errors: readonly GraphQLError[] }

/** Where the notice of an operation waits until its first answer is sent. */
const notices = new WeakMap<RequestContext['state'], CostNotice>()

/** Puts the limits together for one schema. */
export function createAdmission(schema: GraphQLSchema, limits: LimitSettings, counts: MinuteCounts): Admission {
  const budgets = createCallBudgets(limits.costPerMinute, counts)
  const openStreams = createOpenStreams(limits.openStreams)
  const costOf = createCostOf(schema)
  const documents = createDocumentReader(schema, limits.documentTokens)
  const isRegistered: IsRegistered = limits.publicDocuments === 'any' ? () => true : readRegisteredDocuments()

  const admission: Admission = {
    documents,
    enter: (context) => budgets.requireAny(callerOf(context)),
    charge: (context) => budgets.charge(callerOf(context), REFUSED_COST),
    hold: (context, opened, ended) => openStreams.hold(callerOf(context), opened, ended),
    openStreams: openStreams.count,
    async admit(context, { document, operationName, variables }) {
      const caller = callerOf(context)
      const isPublic = caller.viewer.kind === 'ANONYMOUS' || caller.viewer.kind === 'SESSION'
      if (isPublic && !isRegistered(document)) throw notRegistered()
      const operation = getOperationAST(document, operationName)
      const cost = operation ? costOf(document, operation, variables ?? {}) : REFUSED_COST
      if (cost > limits.operationCost) throw tooComplex(cost, limits.operationCost)
      const notice = await budgets.spend(caller, cost)
      notices.set(context.state, notice)
      return notice
    },
    async prepare(context, { query, operationName, variables }) {
      try {
        await admission.enter(context)
        const { document, errors } = documents.read(query)
        if (!document || errors.length > 0) {
          await admission.charge(context)
          return { errors }
        }
        if (!getOperationAST(document, operationName)) throw noSuchOperation()
        await admission.admit(context, { document, operationName, variables })
        return { document }
      } catch (error) {
        return { errors: [error as GraphQLError] }
      }
    },
  }
  return admission
}

/** The notice of an operation, once: it goes with the first answer. */
export function takeNotice(context: RequestContext): CostNotice | undefined {
  const notice = notices.get(context.state)
  notices.delete(context.state)
  return notice
}

function callerOf(context: RequestContext): Caller {
  return { viewer: context.parts.viewer, networkAddress: context.parts.networkAddress }
}

function notRegistered(): GraphQLError {
  return refusedWith(
    403,
    'DOCUMENT_NOT_REGISTERED',
    'Without an API key or a sign-in only the documents of the widget and the dashboard may be run. Send an API key from a server, or let the operator set FOYER_PUBLIC_DOCUMENTS to any.',
  )
}

function tooComplex(cost: number, maximum: number): GraphQLError {
  return refusedWith(
    400,
    'QUERY_TOO_COMPLEX',
    `The operation costs ${cost}; at most ${maximum} are allowed. Ask for fewer entries with "first" or "last", or for fewer fields.`,
    { cost, maximum },
  )
}

function noSuchOperation(): GraphQLError {
  return refusedWith(
    400,
    'OPERATION_RESOLUTION_FAILURE',
    'Name the operation to carry out in "operationName": the document has several, or none of that name.',
  )
}
