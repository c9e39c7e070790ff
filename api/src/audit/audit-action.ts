import { registerEnumType } from 'type-graphql'

const ACTIONS = {
  API_KEY_CREATED: { description: 'An API key was made.' },
  API_KEY_REVOKED: { description: 'An API key was revoked.' },
  WEBHOOK_CREATED: { description: 'An endpoint of webhooks was made.' },
  WEBHOOK_CHANGED: { description: 'An endpoint of webhooks was changed, switched on or off.' },
  WEBHOOK_DISABLED: { description: 'An endpoint of webhooks was switched off by Foyer: it failed, or wanted no more.' },
  WEBHOOK_DELETED: { description: 'An endpoint of webhooks was deleted.' },
  WEBHOOK_SECRET_ROTATED: { description: 'An endpoint of webhooks got a new secret.' },
  WEBHOOK_REPLAYED: { description: 'Events were sent to an endpoint of webhooks again.' },
  PLATFORM_CONNECTED: { description: "The coworking platform's webhooks were connected." },
  PLATFORM_SECRET_ROTATED: { description: "The coworking platform's webhooks got a new secret." },
  PLATFORM_DISCONNECTED: { description: "The coworking platform's webhooks were disconnected." },
  STAFF_INVITED: { description: 'Somebody was invited to join the staff.' },
  INVITATION_WITHDRAWN: { description: 'An invitation to join the staff was withdrawn.' },
  STAFF_JOINED: { description: 'Somebody who was invited joined the staff.' },
  STAFF_ADDED: { description: 'A member of staff was added.' },
  STAFF_ROLE_CHANGED: { description: 'A member of staff got another role.' },
  STAFF_REMOVED: { description: 'A member of staff was removed.' },
  PASSWORD_CHANGED: { description: 'A member of staff changed their password.' },
  SITE_CREATED: { description: 'A site for the chat was made.' },
  SITE_RENAMED: { description: 'A site got another name.' },
  ORIGINS_CHANGED: { description: 'The origins that may open a chat of a site were changed.' },
  AI_SWITCHES_CHANGED: { description: 'What the assistant may say of something on offer was changed.' },
  CATALOG_ITEM_CHANGED: { description: 'Name, description, price or sale of something on offer was changed.' },
  BUSINESS_CHANGED: { description: 'What the operator says of itself, or its attribution window, was changed.' },
  ARTICLE_WRITTEN: { description: 'An article for the assistant was written.' },
  ARTICLE_CHANGED: { description: 'An article was changed, published or made a draft again.' },
  ARTICLE_DELETED: { description: 'An article was deleted.' },
  ARTICLE_RESTORED: { description: 'A deleted article was brought back.' },
  WIDGET_CHANGED: { description: 'How the widget of a site looks or greets was changed.' },
  IDENTITY_SECRET_CREATED: { description: 'A secret that signs identity tokens of a site was made.' },
  IDENTITY_SECRET_REVOKED: { description: 'A secret that signs identity tokens of a site was revoked.' },
  CONVERSION_ATTACHED: { description: 'A conversion was attached to a session by hand.' },
  CONVERSION_DETACHED: { description: 'A conversion was detached from its session by hand.' },
  CONVERSATIONS_CHANGED: { description: 'Many conversations were changed at once.' },
  CONVERSATIONS_CHANGE_UNDONE: { description: 'A change of many conversations was undone.' },
  PERSON_EXPORTED: { description: 'Everything kept of a person was handed out.' },
  PERSON_ERASED: { description: 'A person was erased.' },
  RETENTION_CHANGED: { description: 'How long the words of conversations are kept was changed.' },
  CONVERSION_REVERSED: { description: 'A conversion was undone.' },
} as const

/** What can stand in the audit log; a new action is one more entry above. */
export type AuditAction = keyof typeof ACTIONS

/** The actions as an enumeration of the graph. */
export const AuditAction = Object.fromEntries(Object.keys(ACTIONS).map((action) => [action, action])) as {
  [Action in AuditAction]: Action
}
registerEnumType(AuditAction, {
  name: 'AuditAction',
  description: 'What was done. New actions may be added.',
  valuesConfig: ACTIONS,
})
