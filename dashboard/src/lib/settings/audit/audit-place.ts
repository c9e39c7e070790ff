import type { AuditAction, AuditLogQueryVariables } from '#lib/graph/generated/graphql.ts'

/** Which part of the audit log a page shows, as its address says it. */
export interface AuditPlace {
  action?: AuditAction | undefined
  after?: string | undefined
}

/** Reads an address; what is no action is left out. */
export function readAuditPlace(parameters: Pick<URLSearchParams, 'get'>, actions: readonly AuditAction[]): AuditPlace {
  const action = actions.find((each) => each === parameters.get('action'))
  return { action, after: parameters.get('after') ?? undefined }
}

/** The address of a part of the log. */
export function auditPath({ action, after }: AuditPlace): string {
  const parameters = new URLSearchParams({ ...(action && { action }), ...(after && { after }) })
  return `/settings/audit${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** What the graph is asked for it. */
export function auditVariables({ action, after }: AuditPlace): AuditLogQueryVariables {
  return { after: after ?? null, filter: action ? { actions: [action] } : null }
}

const PATHS: Record<string, string> = {
  conversation: '/conversations/',
  visitor: '/visitors/',
  coworker: '/coworkers/',
  contract: '/contracts/',
  sale: '/products/',
  article: '/settings/knowledge/',
  webhook: '/settings/webhooks/',
}

/** The page of what something was done to, where there is one. */
export function subjectPath(subjectId: string): string | undefined {
  const path = PATHS[subjectId.slice(0, subjectId.lastIndexOf('_'))]
  return path && path + subjectId
}

/** Whether a detail says something to somebody: identifiers do not; what has a page is linked. */
export function saysSomething({ name }: { name: string }): boolean {
  return !name.endsWith('Id')
}
