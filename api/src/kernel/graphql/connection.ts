import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql'
import { badInput } from './viewer.ts'

/** Where a page of a list begins and ends. */
@Directive('@shareable')
@ObjectType('PageInfo', { description: 'Where a page of a list begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More entries after `endCursor`.' })
  declare hasNextPage: boolean

  @Field(() => Boolean, { description: 'More entries before `startCursor`.' })
  declare hasPreviousPage: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry.' })
  declare startCursor: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry.' })
  declare endCursor: string | null
}

/** An entry of a list with its position. */
export interface Edge<Item> {
  cursor: string
  node: Item
}

/** A page of a list. */
export interface Connection<Item> {
  edges: Edge<Item>[]
  pageInfo: PageInfo
}

/** The page that was asked for. */
export interface Page {
  limit: number
  /** Name of the list; its cursors say it, so that those of another list are refused. */
  list: string
  /** False for the last entries before a cursor. */
  forward: boolean
  /** Sort keys of the entry to go on from. */
  cursor: string[] | undefined
}

/** Arguments of a list as they came. */
export interface PageArguments {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

const LIMIT = 100

/** Reads the arguments of a list of that name; `keys` is how many sort keys its cursors have. */
export function readPage(given: PageArguments, list: string, keys: number): Page {
  const forward = given.last == null
  const name = forward ? 'first' : 'last'
  const limit = (forward ? given.first : given.last) ?? 25
  if (limit < 1 || limit > LIMIT) throw badInput(`"${name}" must be from 1 to ${LIMIT}, but is ${limit}.`)
  if (forward && given.before != null) throw badInput('"before" goes with "last"; "first" goes with "after".')
  if (!forward && given.after != null) throw badInput('"after" goes with "first"; "last" goes with "before".')
  const cursor = forward ? given.after : given.before
  return { list, limit, forward, cursor: cursor == null ? undefined : decodeCursor(cursor, list, keys) }
}

/** A position in a list: its name and the sort keys of an entry. */
function encodeCursor(list: string, keys: string[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url')
}

function decodeCursor(cursor: string, list: string, keys: number): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(value) && value.every(isKey)) {
      const [name, ...position] = value
      if (name === list && position.length === keys) return position
    }
  } catch {}
  throw badInput('The cursor is none of this list. Pass a cursor exactly as an earlier page gave it.')
}

function isKey(key: unknown): key is string {
  return typeof key === 'string' && !key.includes('\u0000')
}

/**
 * Makes a page of rows that were read with `limit + 1` in reading direction: the row too many says that there are more.
 */
export function pageOf<Row, Item>(
  rows: Row[],
  page: Page,
  read: { keys(row: Row): string[]; item(row: Row): Item },
): Connection<Item> {
  const more = rows.length > page.limit
  const shown = more ? rows.slice(0, page.limit) : rows
  if (!page.forward) shown.reverse()
  // Most who read a page want the last cursor alone.
  const edges = shown.map((row) => ({
    node: read.item(row),
    get cursor() {
      return encodeCursor(page.list, read.keys(row))
    },
  }))
  const pageInfo = Object.assign(new PageInfo(), {
    hasNextPage: page.forward ? more : page.cursor !== undefined,
    hasPreviousPage: page.forward ? page.cursor !== undefined : more,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  })
  return { edges, pageInfo }
}

/** Up to which a list is counted. */
export const COUNT_LIMIT = 10_000

/** A page that can tell how many there are in all. */
export interface CountedConnection<Item> extends Connection<Item> {
  /** Counts; asked only when somebody wants to know. */
  count(): Promise<number>
}

/** Makes the connection and edge types of a list. */
export function connectionTypes<Item extends object>(item: ClassType<Item>, name: string, plural: string) {
  const Page = pageType(item, name, plural)

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class ItemConnection extends Page {}

  return { Connection: ItemConnection }
}

/** Like `connectionTypes`, for a list that is counted when asked. */
export function countedConnectionTypes<Item extends object>(item: ClassType<Item>, name: string, plural: string) {
  const Page = pageType(item, name, plural)

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class ItemConnection extends Page implements CountedConnection<Item> {
    declare count: () => Promise<number>

    @Field(() => Int, { description: 'How many match, counted to 10,000.' })
    totalCount(): Promise<number> {
      return this.count()
    }
  }

  return { Connection: ItemConnection }
}

function pageType<Item extends object>(item: ClassType<Item>, name: string, plural: string) {
  @ObjectType(`${name}Edge`, { description: `An entry in a list of ${plural}.` })
  class ItemEdge implements Edge<Item> {
    @Field(() => String, { description: 'Position in the list; survives inserts.' })
    declare cursor: string

    @Field(() => item, { description: 'The entry.' })
    declare node: Item
  }

  @ObjectType()
  abstract class Page implements Connection<Item> {
    @Field(() => [ItemEdge], { description: 'Entries with their cursors.' })
    declare edges: ItemEdge[]

    @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
    declare pageInfo: PageInfo
  }

  return Page
}
