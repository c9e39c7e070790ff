import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { limitSelections } from './selection-limits.ts'

/** Characters of the texts that are kept with what they mean. A client uses a handful of texts, each of some hundred. */
const KEPT_CHARACTERS = 500_000

/** What a text means: a document that may be carried out, or what is wrong with it. */
export type ReadDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] }

/**
 * Reads documents for the ways in that do not pass Apollo, with the same limits and the same codes of errors. Known
 * texts are not read again.
 */
export function createDocumentReader(schema: GraphQLSchema, documentTokens: number): (text: string) => ReadDocument {
  const known = new Map<string, ReadDocument>()
  let characters = 0
  return (text) => {
    const found = known.get(text)
    if (found) return found
    const read = readDocument(schema, documentTokens, text)
    known.set(text, read)
    characters += text.length
    for (const oldest of known.keys()) {
      if (characters <= KEPT_CHARACTERS) break
      known.delete(oldest)
      characters -= oldest.length
    }
    return read
  }
}

function readDocument(schema: GraphQLSchema, maxTokens: number, text: string): ReadDocument {
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens })
  } catch (error) {
    return { errors: [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] }
  }
  const errors = validate(schema, document, specifiedRules)
  const found = errors.length > 0 ? errors : validate(schema, document, [limitSelections])
  if (found.length === 0) return { document }
  return { errors: found.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
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
