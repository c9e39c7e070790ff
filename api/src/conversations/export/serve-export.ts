import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { loadBusiness, todayIn } from '../../businesses/index.ts'
import { csvLine } from '../../kernel/csv.rules.ts'
import type { ContextOfRequest } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { hasScope, requireScope } from '../../kernel/graphql/viewer.ts'
import { conditionOf } from '../list/conversation-condition.ts'
import type { ConversationFilter } from '../list/conversation-filter.ts'
import { readFilterAddress } from '../list/filter-address.ts'
import { COLUMN_NAMES, cellsOf } from './csv-columns.ts'
import { readBatches } from './read-batches.ts'
import { transcriptsOf } from './transcripts.ts'

const ROWS_AT_ONCE = 500
const TRANSCRIPTS_AT_ONCE = 50
/** Without it, spreadsheets take UTF-8 for an older encoding and spoil every umlaut. */
const BYTE_ORDER_MARK = '\ufeff'
const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400, RATE_LIMITED: 429 }

interface Format {
  type: string
  write(context: RequestContext, businessId: string, filter: ConversationFilter): AsyncGenerator<string>
}

const FORMATS: Record<'csv' | 'jsonl', Format> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: writeJsonLines },
}

/**
 * Serves `/export/conversations.csv` and `.jsonl`: all conversations of the filter in the address, written as they are
 * read and no faster than they are taken.
 */
export function serveExport(server: FastifyInstance, contextOf: ContextOfRequest): void {
  for (const [ending, format] of Object.entries(FORMATS)) {
    server.get(`/export/conversations.${ending}`, { exposeHeadRoute: false }, async (request, reply) => {
      try {
        const context = await contextOf(request)
        const businessId = requireScope(context.viewer, 'conversations:read')
        const filter = readFilterAddress(request.url.split('?')[1] ?? '')
        // What is wrong with it is told before anything is sent.
        await conditionOf(context, businessId, filter)
        const name = `conversations-${await today(context, businessId)}.${ending}`
        return await reply
          .type(format.type)
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('cache-control', 'private, no-store')
          .send(Readable.from(format.write(context, businessId, filter), { objectMode: false }))
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        const { message, extensions } = error
        return reply.code(STATUS[String(extensions.code)] ?? 400).send({ errors: [{ message, extensions }] })
      }
    })
  }
}

async function* writeCsv(context: RequestContext, businessId: string, filter: ConversationFilter) {
  const names = hasScope(context.viewer, 'records:read')
  yield BYTE_ORDER_MARK + csvLine(COLUMN_NAMES)
  for await (const batch of readBatches(context, businessId, filter, ROWS_AT_ONCE)) {
    yield batch.map((conversation) => csvLine(cellsOf(conversation, names))).join('')
  }
}

async function* writeJsonLines(context: RequestContext, businessId: string, filter: ConversationFilter) {
  const names = hasScope(context.viewer, 'records:read')
  for await (const batch of readBatches(context, businessId, filter, TRANSCRIPTS_AT_ONCE)) {
    yield await transcriptsOf(context, batch, names)
  }
}

async function today(context: RequestContext, businessId: string): Promise<string> {
  const business = await loadBusiness(context, businessId)
  return todayIn(business!.timeZone, await context.now())
}
