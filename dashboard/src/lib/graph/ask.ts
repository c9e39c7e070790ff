import type { OperationResult, RequestPolicy } from '@urql/core'
import { type Document, graph, request } from './client.ts'

/** Asks once and gives the answer, or the error, as it came. */
export function ask<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables,
  requestPolicy: RequestPolicy = 'network-only',
): Promise<OperationResult<Data, Variables>> {
  return graph().executeQuery(request(document, variables), { requestPolicy }).toPromise()
}

/** Changes something, once. */
export function change<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables,
): Promise<OperationResult<Data, Variables>> {
  return graph().executeMutation(request(document, variables)).toPromise()
}
