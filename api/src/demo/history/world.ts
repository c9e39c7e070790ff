import type { Business, Site } from '../../businesses/index.ts'
import type { Product, Tariff } from '../../catalog/index.ts'
import type { ContactRequest, Conversation, Message } from '../../conversations/index.ts'
import type { Conversion } from '../../conversions/index.ts'
import type { App } from '../../kernel/feature.ts'
import type { Link } from '../../links/index.ts'
import type { Coworker, CoworkerContract, CoworkerProduct, Visitor } from '../../records/index.ts'
import type { Session } from '../../sessions/index.ts'
import type { Agenda } from './agenda.ts'
import type { Answers } from './answers.ts'
import type { People, Person } from './chance/people.ts'
import type { Random } from './chance/random.ts'
import type { Ledger } from './ledger.ts'
import type { Script } from './scripts/script.ts'

/** A chat with all that belongs to it. */
export interface Talk {
  session: Session
  conversation: Conversation
  script: Script | undefined
  messages: Message[]
  links: Link[]
  contactRequests: ContactRequest[]
}

/** A customer with what they have. */
export interface Customer {
  person: Person
  coworker: Coworker
  contracts: CoworkerContract[]
  products: CoworkerProduct[]
}

/** Something that is going to happen. */
export interface Happening {
  at: Date
  happen(): void | Promise<void>
}

/** The example operator while its past is made up: everything there is so far, in memory. */
export interface World {
  app: App
  business: Business
  /** When the past ends: nothing happens later. */
  end: Date
  site: Site
  tariffs: ReadonlyMap<string, Tariff>
  products: ReadonlyMap<string, Product>
  /** Members of staff who do things by hand. */
  staff: readonly string[]
  random: Random
  people: People
  answers: Answers
  ledger: Ledger
  agenda: Agenda<Happening>
  talks: Map<string, Talk>
  visitors: Map<string, Visitor[]>
  customers: Map<string, Customer>
  /** Those who have seen the space and may become customers. */
  impressed: Person[]
  conversions: {
    bySession: Map<string, Conversion[]>
    byPerson: Map<string, Conversion[]>
    byRecord: Map<string, Conversion[]>
  }
  /** How many events there are. */
  position: number
}
