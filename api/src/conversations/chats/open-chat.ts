import { spokenLanguage } from '../../assistant/index.ts'
import { type Business, findSite, isOriginAllowed, type Site } from '../../businesses/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import type { CustomField } from '../../kernel/graphql/custom-field.ts'
import { InputReader } from '../../kernel/input.ts'
import { type DeviceClass, openSession, type Session } from '../../sessions/index.ts'
import { Conversation } from '../conversation.ts'
import { limitOpenings } from './limit-openings.ts'
import { originOf } from './origin.rules.ts'

const CAMPAIGN_LIMIT = 10

/** Where and how a chat window opens, as it came. */
export interface OpeningInput {
  siteKey: string
  openedOn?: string | null
  locale?: string | null
  referrer?: string | null
  campaign?: CustomField[] | null
  device?: DeviceClass | null
  isTest: boolean
}

/**
 * Opens a session with its still empty conversation, for a page that the site allows. What `welcome` does belongs to it:
 * when that is refused, nothing is opened.
 */
export async function openChat(
  context: RequestContext,
  input: OpeningInput,
  welcome: (tx: Transaction, site: Site, session: Session) => Promise<void>,
): Promise<{ session: Session; accessToken: string }> {
  const found = await findSite(context, input.siteKey)
  if (!found) {
    throw new Refusal({
      code: 'NOT_FOUND',
      message: 'No site has this key. Copy it from the embed snippet of the site.',
      field: ['input', 'siteKey'],
    })
  }
  const { site, business } = found
  requireAllowedOrigin(context, site)
  await limitOpenings(context, input.siteKey)
  const facts = readFacts(input, business)
  return context.change(business.id, async (tx) => {
    const opened = openSession(tx, site, facts)
    await createConversation(tx, opened.session)
    await welcome(tx, site, opened.session)
    return opened
  })
}

/** Makes the empty conversation of a session. */
export async function createConversation(tx: Transaction, session: Session): Promise<Conversation> {
  await tx.em.flush()
  return tx.em.create(Conversation, {
    businessId: tx.businessId,
    id: tx.newId('conversation'),
    sessionId: session.id,
    channel: session.channel,
    openedAt: tx.now,
    firstMessageAt: null,
    lastMessageAt: null,
    lastActivityAt: tx.now,
    opening: null,
    messageCount: 0,
    stage: 'OPENED',
    audience: 'UNKNOWN',
    language: spokenLanguage({}, session.locale),
    badges: [],
    kinds: [],
    customerName: null,
    customerId: null,
    rating: null,
    friction: null,
    frictionEvidence: [],
    memory: {},
    reopenings: [],
    seenCount: 0,
    identityId: null,
    reviewedAt: null,
    reviewNote: null,
    ...originOf(session),
    handedOverAt: null,
    unanswered: false,
    isTest: session.isTest,
    labelIds: [],
    assigneeId: null,
  })
}

/** Browsers name the page's origin; what names none is no page of somebody else's. */
function requireAllowedOrigin(context: RequestContext, site: Site): void {
  const { origin, sameOrigin } = context.parts
  if (origin === undefined || sameOrigin || isOriginAllowed(site.allowedOrigins, origin)) return
  throw new Refusal({
    code: 'ORIGIN_NOT_ALLOWED',
    message: `This site does not allow the chat on ${origin}. Add it to the allowed origins of the site.`,
    field: ['input', 'siteKey'],
  })
}

function readFacts(input: OpeningInput, business: Business) {
  const reader = new InputReader()
  const campaign = input.campaign ?? []
  if (campaign.length > CAMPAIGN_LIMIT) {
    reader.refuse('TOO_LONG', `At most ${CAMPAIGN_LIMIT} campaign parameters.`, ['input', 'campaign'])
  }
  const facts = {
    openedOn: reader.url(input.openedOn, ['input', 'openedOn'], true),
    referrer: reader.url(input.referrer, ['input', 'referrer'], true),
    campaign: campaign.map(({ name, value }, index) => ({
      name: reader.text(name, ['input', 'campaign', String(index), 'name'], 100),
      value: reader.optionalText(value, ['input', 'campaign', String(index), 'value'], 500) ?? '',
    })),
    device: input.device ?? 'UNKNOWN',
    locale: readLocale(reader, input.locale) ?? business.locale,
    isTest: input.isTest,
  }
  reader.finish()
  return facts
}

function readLocale(reader: InputReader, locale: string | null | undefined): string | undefined {
  const text = reader.optionalText(locale, ['input', 'locale'], 35)
  if (text === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    reader.refuse('INVALID', 'This is not a language tag. Write it like en or pt-BR.', ['input', 'locale'])
    return undefined
  }
}
