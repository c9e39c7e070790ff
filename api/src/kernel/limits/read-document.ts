import { createHash } from 'node:crypto'
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { limitSelections } from './selection-limits.ts'

/** Characters of the texts that are kept with what they mean. A client uses a handful of texts, each of some hundred. */
const KEPT_CHARACTERS = 500_000

/** What a text means: a document, if it is one, and what is wrong with it. */
export interface ReadDocument {
  document?: DocumentNode
  errors: readonly GraphQLError[]
}

/** Reads documents for all ways in, with the same limits and the same codes of errors; known texts are not read again. */
export interface DocumentReader {
  read(text: string): ReadDocument
  /** A document by the SHA-256 of its text in hex, if it is still known. */
  find(hash: string): DocumentNode | undefined
  /** What is wrong with a document that was read here. */
  errorsOf(document: DocumentNode): readonly GraphQLError[]
}

/** Makes the reader of one schema. */
export function createDocumentReader(schema: GraphQLSchema, documentTokens: number): DocumentReader {
  const known = new Map<string, ReadDocument & { hash: string }>()
  const byHash = new Map<string, DocumentNode>()
  const wrong = new WeakMap<DocumentNode, readonly GraphQLError[]>()
  let characters = 0

  const keep = (text: string, found: ReadDocument) => {
    const hash = createHash('sha256').update(text).digest('hex')
    known.set(text, { ...found, hash })
    if (found.document) {
      byHash.set(hash, found.document)
      wrong.set(found.document, found.errors)
    }
    characters += text.length
    for (const [oldest, { hash }] of known) {
      if (characters <= KEPT_CHARACTERS) break
      known.delete(oldest)
      byHash.delete(hash)
      characters -= oldest.length
    }
  }
  return {
    read(text) {
      const found = known.get(text)
      if (found) return found
      const read = readDocument(schema, documentTokens, text)
      keep(text, read)
      return read
    },
    find: (hash) => byHash.get(hash),
    errorsOf: (document) => wrong.get(document) ?? [],
  }
}

function readDocument(schema: GraphQLSchema, maxTokens: number, text: string): ReadDocument {
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens })
  } catch (error) {
    return { errors: [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] }
  }
  // What selects too much is not looked at more closely: that is what would take long.
  const limited = validate(schema, document, [limitSelections])
  const errors = limited.length > 0 ? limited : validate(schema, document, specifiedRules)
  return { document, errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  // Names that a misspelling comes close to are no business of whoever guesses.
  return new GraphQLError(error.message.replace(/ ?Did you mean(.+?)\?$/, ''), {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code },
  })
}
