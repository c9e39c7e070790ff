/** What a member of staff may be, from the most to the least allowed. */
export type Role = 'OWNER' | 'MANAGER' | 'AGENT'

const ALLOWED = {
  /** Conversations and records. */
  work: ['OWNER', 'MANAGER', 'AGENT'],
  /** Which session a conversion is credited to. */
  attribution: ['OWNER', 'MANAGER'],
  /** Sites, catalogue and what else the operator sets. */
  settings: ['OWNER', 'MANAGER'],
  /** Who did what. */
  audit: ['OWNER', 'MANAGER'],
  /** Who belongs to the staff. */
  staff: ['OWNER'],
  /** Where webhooks go and what became of them. */
  webhooks: ['OWNER', 'MANAGER'],
  /** API keys, webhooks and what else connects other programs. */
  keys: ['OWNER'],
  /** What is kept of a person, and for how long. */
  privacy: ['OWNER'],
} as const satisfies Record<string, readonly Role[]>

/** Something that staff do and not all of them may. */
export type Permission = keyof typeof ALLOWED

/** Whether a role may do it. */
export function mayDo(role: Role, permission: Permission): boolean {
  return (ALLOWED[permission] as readonly Role[]).includes(role)
}

/** Who may do it, in words. */
export function whoMayDo(permission: Permission): string {
  return ALLOWED[permission].length === 1 ? 'Only owners may do this.' : 'Only owners and managers may do this.'
}
