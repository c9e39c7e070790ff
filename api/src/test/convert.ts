import { type FollowableLink, makeLink } from './make-link.ts'
import { type Chat, openChat } from './open-chat.ts'
import type { TestOperator } from './open-operator.ts'
import { say } from './say.ts'
import type { TestApp } from './start-test-app.ts'
import { formFor, submit } from './submit.ts'

/** What the catalogue of an operator calls an office, a plan and a day pass. */
export interface Wishes {
  office: string
  plan: string
  dayPass: string
}

/** A chat that led to records of all four kinds, and all identifiers that came of it. */
export interface ConvertedChat extends Chat {
  links: { tour: FollowableLink; plan: FollowableLink; dayPass: FollowableLink }
  visitor: string
  coworker: string
  contract: string
  sale: string
  /** In the order recorded: tour, customer, contract, day pass. */
  conversions: string[]
  messages: string[]
  events: string[]
}

/** Quayside's offers. */
export const QUAYSIDE_WISHES: Wishes = { office: 'Joyce Suite', plan: 'Hot Desk Unlimited', dayPass: 'Day Pass' }
/** Bergwerk's offers. */
export const BERGWERK_WISHES: Wishes = { office: 'Kristallkammer', plan: 'Stollen Flex', dayPass: 'Tageskarte' }

/** Lets somebody chat, ask for a tour, sign up and buy a day pass, each through a link. */
export async function convert(
  app: TestApp,
  operator: TestOperator,
  wishes: Wishes,
  person: { fullName: string; email: string; text?: string },
): Promise<ConvertedChat> {
  const { text = 'I would like a day pass', ...who } = person
  const chat = await openChat(app, operator)
  await say(app, chat, text)
  const links = {
    tour: await makeLink(app, operator, chat.sessionId, { office: wishes.office }),
    plan: await makeLink(app, operator, chat.sessionId, { plan: wishes.plan }),
    dayPass: await makeLink(app, operator, chat.sessionId, { dayPass: wishes.dayPass }),
  }
  const tour = await submit(app, 'requestTour', formFor(links.tour, who))
  const contract = await submit(app, 'signUp', formFor(links.plan, who))
  const sale = await submit(app, 'buyDayPass', formFor(links.dayPass, who))
  const conversions = [...tour.conversions, ...contract.conversions, ...sale.conversions]
  const idsOf = async (sql: string) =>
    (await app.query<{ id: string }>(sql, [operator.businessId, chat.sessionId])).map(({ id }) => id)
  return {
    ...chat,
    links,
    visitor: tour.recordId!,
    coworker: contract.conversions.find(({ kind }) => kind === 'CUSTOMER_CREATED')!.record.id,
    contract: contract.recordId!,
    sale: sale.recordId!,
    conversions: conversions.map(({ id }) => id),
    messages: await idsOf(
      `select message.id from message join conversation on conversation.business_id = message.business_id
         and conversation.id = message.conversation_id
       where message.business_id = $1 and session_id = $2 order by position`,
    ),
    events: await idsOf('select id from event where business_id = $1 and session_id = $2 order by position'),
  }
}
