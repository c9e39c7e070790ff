import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, getOperationAST, Kind, parse } from 'graphql'
import { StartupError } from '../startup-error.ts'
import { operationsIn, signatureOf } from './document-signature.ts'

const ROOT = new URL('../../../../', import.meta.url)
/** What the builds of the widget with its pages and of the dashboard leave beside their files: the texts of a client each. */
const BUILT = ['widget/dist/documents.json', 'dashboard/build/documents.json'].map((path) =>
  fileURLToPath(new URL(path, ROOT)),
)
/** Fields that describe the graph itself, which is public: health checks, tools and gateways ask for them. */
const DESCRIBING = new Set(['__typename', '__schema', '__type', '_service'])

/** Says whether a document is one of those that our own clients were built with. */
export type IsRegistered = (document: DocumentNode) => boolean

/** Reads the documents of the builds; stops the start when there are none, for then no visitor could chat. */
export function readRegisteredDocuments(files: readonly string[] = BUILT): IsRegistered {
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length > 0) {
    throw new StartupError(
      `Visitors may only run the documents of the build, but ${missing.join(' and ')} is missing. Build first (pnpm build), or set FOYER_PUBLIC_DOCUMENTS to any.`,
    )
  }
  const nameOf = readNames(files)
  const known = new WeakMap<DocumentNode, boolean>()
  return (document) => {
    let answer = known.get(document)
    if (answer === undefined) {
      answer = describesGraph(document) || nameOf(document) !== undefined
      known.set(document, answer)
    }
    return answer
  }
}

/** Names a document by what our own clients call its operation: whatever others send is `other`. */
export type OperationNames = (document: DocumentNode) => string

/** Reads those names from the builds, if there are any. */
export function readOperationNames(files: readonly string[] = BUILT): OperationNames {
  const nameOf = readNames(files.filter((file) => existsSync(file)))
  const known = new WeakMap<DocumentNode, string>()
  return (document) => {
    let name = known.get(document)
    if (name === undefined) {
      name = nameOf(document) ?? 'other'
      known.set(document, name)
    }
    return name
  }
}

function readNames(files: readonly string[]): (document: DocumentNode) => string | undefined {
  const names = new Map(
    files
      .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[])
      .flatMap((text) => operationsIn(parse(text)))
      .map((operation) => [signatureOf(operation), getOperationAST(operation)?.name?.value ?? 'other']),
  )
  return (document) => names.get(signatureOf(document))
}

function describesGraph(document: DocumentNode): boolean {
  return document.definitions.every(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ||
      (definition.kind === Kind.OPERATION_DEFINITION &&
        definition.operation === 'query' &&
        definition.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && DESCRIBING.has(selection.name.value),
        )),
  )
}
