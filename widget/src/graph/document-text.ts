/**
 * Stands in for the GraphQL library of @urql/core: our documents carry their text, so printing one means reading it
 * back, and nothing is ever parsed. Keeps a parser and a printer out of what visitors download.
 */
export const Kind = { FIELD: 'Field', NAME: 'Name', OPERATION_DEFINITION: 'OperationDefinition' } as const

/** An error of the server, as @urql/core makes them. */
export class GraphQLError extends Error {
  readonly extensions: Record<string, unknown>

  constructor(
    message: string,
    _nodes?: unknown,
    _source?: unknown,
    _positions?: unknown,
    readonly path?: readonly (string | number)[],
    _originalError?: unknown,
    extensions?: Record<string, unknown>,
  ) {
    super(message)
    this.extensions = extensions ?? {}
  }
}

/** Reads the text of a document back. */
export function print(document: { loc: { source: { body: string } } }): string {
  return document.loc.source.body
}

/** Never called: documents are handed over ready. */
export function parse(): never {
  throw new Error('Documents of the widget are prepared when it is built; hand over a prepared one.')
}
