import type { EntityClass, EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import { query } from '../kernel/database/database.ts'
import { rowReader } from '../kernel/database/read-row.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { isWithin, selectionOf } from '../kernel/graphql/selection.ts'
import { hasScope } from '../kernel/graphql/viewer.ts'
import { Coworker } from './coworker.ts'
import { CoworkerContract } from './coworker-contract.ts'
import { CoworkerProduct } from './coworker-product.ts'
import { Visitor } from './visitor.ts'

/** A record of any of the four kinds. */
export type AnyRecord = Visitor | Coworker | CoworkerContract | CoworkerProduct

/** Where the records with an identifier prefix are kept. */
export const RECORD_TYPES = {
  visitor: { table: 'visitor', type: Visitor, name: 'Visitor' },
  coworker: { table: 'coworker', type: Coworker, name: 'Coworker' },
  contract: { table: 'coworker_contract', type: CoworkerContract, name: 'CoworkerContract' },
  sale: { table: 'coworker_product', type: CoworkerProduct, name: 'CoworkerProduct' },
} as const

/** What identifiers of records begin with. */
export type RecordPrefix = keyof typeof RECORD_TYPES

/**
 * Reads records of all kinds with one statement: a page of badges leads to all of them at once. Staff and `records:read`
 * see those of the business; others only what they have just made themselves, and of that what they gave.
 */
export const loadRecord = defineLoader<string, AnyRecord | null>(
  async (context, ids) => {
    const { businessId, visible } = visibleOf(context, ids)
    const wanted = Map.groupBy(visible, (id) => id.slice(0, id.indexOf('_')))
    const records = await readRecords(context, businessId, 'id', wanted)
    return new Map(records.map(({ record }) => [record.id, showTo(context, record)]))
  },
  () => null,
)

/** What is known of a record without reading it. */
const IDENTITY = ['__typename', 'id']

/**
 * The record that something refers to. Where nothing is asked for but its identity, and the caller may read records, it is
 * not read: records are never deleted, so one that is referred to is there.
 */
export function loadRecordFor(
  context: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<AnyRecord | null> | AnyRecord {
  const { viewer } = context
  const kept = RECORD_TYPES[id.slice(0, id.indexOf('_')) as RecordPrefix]
  if (
    !kept ||
    viewer.kind === 'ANONYMOUS' ||
    !hasScope(viewer, 'records:read') ||
    !isWithin(selectionOf(info), IDENTITY)
  ) {
    return loadRecord(context, id)
  }
  const read = rowReader(context.app.database, kept.type as EntityClass<AnyRecord>, { columns: ['business_id', 'id'] })
  return read({ business_id: viewer.businessId, id })
}

/** Names a record as the coworking platform does. */
interface PlatformReference {
  prefix: RecordPrefix
  uniqueId: string
}

const loadByPlatform = defineLoader<string, AnyRecord | null>(
  async (context, references) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'records:read')) return new Map()
    const asked = references.map((reference) => JSON.parse(reference) as PlatformReference)
    const groups = Map.groupBy(asked, ({ prefix }) => prefix)
    const wanted = new Map([...groups].map(([prefix, group]) => [prefix, group.map(({ uniqueId }) => uniqueId)]))
    const records = await readRecords(context, viewer.businessId, 'unique_id', wanted)
    return new Map(
      records.map(({ prefix, record }) => [referenceOf({ prefix, uniqueId: record.uniqueId ?? '' }), record]),
    )
  },
  () => null,
)

function referenceOf({ prefix, uniqueId }: PlatformReference): string {
  return JSON.stringify({ prefix, uniqueId })
}

/** Reads a record of one kind by its identifier in the coworking platform, together with others asked for so. */
export function loadRecordByUniqueId(
  context: RequestContext,
  prefix: RecordPrefix,
  uniqueId: string,
): Promise<AnyRecord | null> {
  return loadByPlatform(context, referenceOf({ prefix, uniqueId }))
}

async function readRecords(
  context: RequestContext,
  businessId: string,
  column: 'id' | 'unique_id',
  wanted: ReadonlyMap<string, string[]>,
): Promise<{ prefix: RecordPrefix; record: AnyRecord }[]> {
  const prefixes = [...wanted.keys()].filter((prefix) => Object.hasOwn(RECORD_TYPES, prefix)) as RecordPrefix[]
  if (prefixes.length === 0) return []
  const em = context.entitiesOf(businessId)
  const rows = await query<{ prefix: RecordPrefix; row: Record<string, unknown> }>(
    em,
    prefixes
      .map((prefix, index) => {
        const { table } = RECORD_TYPES[prefix]
        return `select '${prefix}' as prefix, to_jsonb(record) as row from ${table} as record
          where business_id = $1 and ${column} = any($${index + 2})`
      })
      .join(' union all '),
    [businessId, ...prefixes.map((prefix) => wanted.get(prefix))],
  )
  return rows.map(({ prefix, row }) => ({
    prefix,
    record: context.read(RECORD_TYPES[prefix].type as EntityClass<AnyRecord>, row),
  }))
}

/** Whether a business has a record, of whatever kind. */
export async function isRecordKnown(em: EntityManager, businessId: string, id: string): Promise<boolean> {
  const prefix = id.slice(0, id.indexOf('_'))
  if (!Object.hasOwn(RECORD_TYPES, prefix)) return false
  const { table } = RECORD_TYPES[prefix as RecordPrefix]
  const rows = await query(em, `select 1 from ${table} where business_id = $1 and id = $2`, [businessId, id])
  return rows.length > 0
}

function showTo({ viewer, given }: RequestContext, record: AnyRecord): AnyRecord {
  return hasScope(viewer, 'records:read') ? record : Object.assign(record, given.get(record.id))
}

function visibleOf(context: RequestContext, ids: readonly string[]): { businessId: string; visible: string[] } {
  const { viewer, granted } = context
  if (viewer.kind !== 'ANONYMOUS' && hasScope(viewer, 'records:read')) {
    return { businessId: viewer.businessId, visible: [...ids] }
  }
  const visible = ids.filter((id) => granted.has(id))
  return { businessId: granted.get(visible[0] ?? '') ?? '', visible }
}
