import type { FastifyInstance } from 'fastify'
import { loadBusiness, todayIn } from '../../businesses/index.ts'
import { CSV_TYPE, csvHead, csvLine } from '../../kernel/csv.rules.ts'
import type { ContextOfRequest } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { hasScope, requireScope } from '../../kernel/graphql/viewer.ts'
import { serveFile } from '../../kernel/http/serve-file.ts'
import { conditionOf } from '../list/conversation-condition.ts'
import type { ConversationFilter } from '../list/conversation-filter.ts'
import { readFilterAddress } from '../list/filter-address.ts'
import { COLUMN_NAMES, cellsOf } from './csv-columns.ts'
import { readBatches } from './read-batches.ts'
import { transcriptsOf } from './transcripts.ts'

const ROWS_AT_ONCE = 500
const TRANSCRIPTS_AT_ONCE = 50

interface Format {
  type: string
  write(context: RequestContext, businessId: string, filter: ConversationFilter): AsyncGenerator<string>
}

const FORMATS: Record<'csv' | 'jsonl', Format> = {
  csv: { type: CSV_TYPE, write: writeCsv },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: writeJsonLines },
}

/** Serves `/export/conversations.csv` and `.jsonl`: all conversations of the filter in the address. */
export function serveExport(server: FastifyInstance, contextOf: ContextOfRequest): void {
  for (const [ending, { type, write }] of Object.entries(FORMATS)) {
    serveFile(server, contextOf, `/export/conversations.${ending}`, async (context, search) => {
      const businessId = requireScope(context.viewer, 'conversations:read')
      const filter = readFilterAddress(search)
      // What is wrong with it is told before anything is sent.
      await conditionOf(context, businessId, filter)
      const name = `conversations-${await today(context, businessId)}.${ending}`
      return { name, type, content: write(context, businessId, filter) }
    })
  }
}

async function* writeCsv(context: RequestContext, businessId: string, filter: ConversationFilter) {
  const names = hasScope(context.viewer, 'records:read')
  yield csvHead(COLUMN_NAMES)
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
