import type { Transaction } from '../kernel/database/transaction.ts'
import { randomCharacters } from '../kernel/identifier.ts'
import { addStaffMember } from '../staff/index.ts'

const COLLEAGUES = [
  { fullName: 'Cormac Daly', email: 'cormac.daly@quayside.example', role: 'MANAGER' },
  { fullName: 'Folasade Adeyemi', email: 'folasade.adeyemi@quayside.example', role: 'AGENT' },
] as const

/** Adds those who work for the example operator besides its owner; nobody knows their passwords. Gives who they are. */
export async function hireColleagues(tx: Transaction): Promise<string[]> {
  const members = await Promise.all(
    COLLEAGUES.map((colleague) => addStaffMember(tx, { ...colleague, password: randomCharacters(24) })),
  )
  return members.map(({ id }) => id)
}
