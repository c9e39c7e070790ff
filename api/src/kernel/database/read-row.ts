import type { EntityClass, EntityMetadata, Platform } from '@mikro-orm/postgresql'
import type { Database } from './database.ts'

/** What of a row is read. */
interface Reading {
  /** What the names of the columns begin with, where a row holds more than one thing. */
  prefix?: string
  /** The columns that the statement reads; all, if left out. Others are then not there to be read. */
  columns?: readonly string[]
}

type ReadRow<Type> = (row: object) => Type

const readers = new WeakMap<EntityMetadata, Map<string, ReadRow<unknown>>>()

/**
 * Makes rows into objects of their class, for reading: nobody notes their changes, and they cannot be written back. That
 * makes them several times cheaper than entities. Whoever asks one for a property whose column was not read is told so.
 */
export function rowReader<Type extends object>(
  database: Database,
  type: EntityClass<Type>,
  { prefix = '', columns }: Reading = {},
): ReadRow<Type> {
  const metadata = metadataOf(database, type)
  let known = readers.get(metadata)
  if (!known) {
    known = new Map()
    readers.set(metadata, known)
  }
  const key = `${prefix} ${columns?.join() ?? '*'}`
  let reader = known.get(key)
  if (!reader) {
    reader = makeReader(database.orm.em.getPlatform(), metadata, type.prototype as object, prefix, columns)
    known.set(key, reader)
  }
  return reader as ReadRow<Type>
}

/** A row that holds every column, as an object of its class; see `rowReader`. Columns left out stay undefined. */
export function readRow<Type extends object>(database: Database, type: EntityClass<Type>, row: object): Type {
  return rowReader(database, type)(row)
}

/** Every column that the properties of a class are read from, as a statement names them. */
export function columnsOf(database: Database, type: EntityClass<object>, table: string): string {
  return persisted(metadataOf(database, type))
    .map(({ fieldNames }) => `${table}.${fieldNames[0]}`)
    .join(', ')
}

function metadataOf({ orm }: Database, type: EntityClass<object>): EntityMetadata {
  return orm.getMetadata().get(type) as unknown as EntityMetadata
}

function persisted(metadata: EntityMetadata) {
  return metadata.props.filter(({ persist }) => persist !== false)
}

function makeReader(
  platform: Platform,
  metadata: EntityMetadata,
  parent: object,
  prefix: string,
  columns: readonly string[] | undefined,
): ReadRow<unknown> {
  const properties = persisted(metadata)
  const isRead = ({ fieldNames }: (typeof properties)[number]) => !columns || columns.includes(fieldNames[0]!)
  const steps = properties.filter(isRead).map(({ name, fieldNames, runtimeType, customType }) => ({
    column: prefix + fieldNames[0]!,
    property: name as string,
    read: customType
      ? (value: unknown) => customType.convertToJSValue(value, platform)
      : runtimeType === 'Date'
        ? (value: unknown) => (typeof value === 'string' ? new Date(value) : value)
        : undefined,
  }))
  // The properties that entities have note every change; those of a plain object stand before them.
  const plain = Object.fromEntries(
    properties.map((property) => [property.name, isRead(property) ? VALUE : unread(property.name)]),
  )
  function Row() {}
  Row.prototype = Object.create(parent, plain)
  const Plain = Row as unknown as new () => Record<string, unknown>
  return (row) => {
    const values = row as Record<string, unknown>
    const object = new Plain()
    for (const { column, property, read } of steps) {
      const value = values[column]
      if (value !== undefined) object[property] = read && value !== null ? read(value) : value
    }
    return object
  }
}

const VALUE = { value: undefined, writable: true, configurable: true }

function unread(property: string): PropertyDescriptor {
  return {
    get() {
      throw new Error(`The column of "${property}" was not read along.`)
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, property, { value, writable: true, enumerable: true, configurable: true })
    },
  }
}
