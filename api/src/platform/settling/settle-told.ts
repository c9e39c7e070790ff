import { bookTour, registerCustomer } from '../../conversions/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import type { PlatformAction, Told } from '../receiving/read-delivery.ts'
import { settleContract, settleProduct } from './settle-sale.ts'
import {
  faultOf,
  keptOf,
  originOf,
  recordedBefore,
  type Settled,
  type Settling,
  settleOnce,
  settlingOf,
} from './settling.ts'
import { madeBySale } from './who-bought.ts'

const LONGEST_NOTES = 2000

const SETTLE: Record<PlatformAction, (settling: Settling) => Promise<Settled>> = {
  VisitorRegistered: settleVisitor,
  CoworkerCreate: settleCoworker,
  CoworkerContractCreate: settleContract,
  CoworkerProductCreate: settleProduct,
}

/** Makes of a record that the platform told whatever can be made of it now, once for ever. */
export async function settleTold(
  app: App,
  tx: Transaction,
  told: Told,
  since: Pick<Settling, 'receivedAt' | 'patient'>,
): Promise<Settled> {
  const before = await recordedBefore(tx, told.action, told.externalId)
  if (before) return { outcome: 'KNOWN', recordId: before }
  return SETTLE[told.action](settlingOf(app, tx, told, since))
}

/** A visitor who is shown the space; others visit a customer and came of no chat. */
async function settleVisitor(settling: Settling): Promise<Settled> {
  const { app, tx, reader } = settling
  if (!reader.flag('IsTour')) return { outcome: 'IGNORED', reason: 'NOT_A_TOUR' }
  const visit = {
    fullName: reader.text('FullName'),
    email: reader.email('Email'),
    phoneNumber: reader.optionalText('PhoneNumber', '', 50),
    companyName: reader.optionalText('CompanyName'),
    expectedArrival: reader.instant('ExpectedArrival'),
    visitReason: reader.optionalText('VisitReason'),
    notes: reader.optionalText('Notes', '', LONGEST_NOTES),
    kept: keptOf(settling),
  }
  return faultOf(settling) ?? settleOnce(settling, 'visitor', () => bookTour(app, tx, visit, originOf(settling, [])))
}

async function settleCoworker(settling: Settling): Promise<Settled> {
  const { app, tx, told, reader } = settling
  const person = {
    fullName: reader.text('FullName'),
    email: reader.email('Email'),
    mobilePhone: reader.optionalText('MobilePhone', '', 50),
    companyName: reader.optionalText('CompanyName'),
    ...keptOf(settling),
  }
  const fault = faultOf(settling)
  if (fault) return fault
  const coworkerId = await madeBySale(tx, told.externalId)
  const customer = coworkerId ? { coworkerId } : { person }
  return settleOnce(settling, 'coworker', () =>
    registerCustomer(app, tx, customer, originOf(settling, []), coworkerId !== undefined),
  )
}
