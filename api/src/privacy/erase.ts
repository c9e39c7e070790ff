import { writeAudit } from '../audit/index.ts'
import { lockPerson, personKeyOf } from '../conversions/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { App } from '../kernel/feature.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import type { PersonalTable } from '../kernel/personal-data.ts'
import { revoke } from '../kernel/revocation.ts'
import { findPerson, type PersonalIdentifiers } from './find-person.ts'

/** How much was erased. */
export interface Erased {
  conversations: number
  visitors: number
  coworkers: number
}

/**
 * Takes a person out of everything that is kept: names, addresses, what was said and what was written about it. Rows
 * stay, so that counts stay true (product rule 4.13).
 */
export async function erasePerson(app: App, tx: Transaction, viewer: Viewer, email: string): Promise<Erased> {
  await lockPerson(tx, personKeyOf(tx.businessId, email))
  const found = await findPerson((sql, parameters) => tx.query(sql, parameters), tx.businessId, email)
  await refuseWhilePaying(tx, found.checkout)
  const key = await erase(app, tx, found)
  const { conversation, visitor, coworker } = found
  const counts = { conversations: conversation.length, visitors: visitor.length, coworkers: coworker.length }
  writeAudit(tx, viewer, {
    action: 'PERSON_ERASED',
    subjectId: key,
    details: Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
  })
  return counts
}

/** Erases these and everything that hangs on them; gives the key of whoever it was. */
export async function erase(app: App, tx: Transaction, found: PersonalIdentifiers): Promise<string> {
  const key = tx.newId('erased')
  const opened = await tx.query<{ access_token_hash: string }>(
    'select access_token_hash from session where business_id = $1 and id = any($2)',
    [tx.businessId, found.session],
  )
  await redactAudit(tx, found)
  for (const table of app.personalData) await eraseRows(tx, table, found[table.of.subject], key)
  // A window that is open shows what was said: it ends, and its visitor begins anew.
  await revoke(
    app,
    tx,
    opened.map(({ access_token_hash: hash }) => hash),
  )
  return key
}

async function eraseRows(
  tx: Transaction,
  { table, of, erase: values }: PersonalTable,
  identifiers: readonly string[],
  key: string,
): Promise<void> {
  if (identifiers.length === 0) return
  // What a declaration does not use is named all the same: PostgreSQL would not know its type.
  const where = `where business_id = $1 and ${of.column} = any($4) and ($2::text, $3::timestamptz) is not null`
  const parameters = [tx.businessId, key, tx.now, [...identifiers]]
  if (values === 'rows') {
    await tx.query(`delete from ${table} ${where}`, parameters)
    return
  }
  const changes = Object.entries(values).map(([column, value]) => `${column} = ${value}`)
  if (changes.length > 0) await tx.query(`update ${table} set ${changes.join(', ')} ${where}`, parameters)
}

/** What staff noted when they did something to what is theirs; that they did it stays. */
async function redactAudit(tx: Transaction, found: PersonalIdentifiers): Promise<void> {
  const conversions = await tx.query<{ id: string; record_id: string }>(
    'select id, record_id from conversion where business_id = $1 and person_key = any($2)',
    [tx.businessId, found.personKey],
  )
  const subjects = [
    ...Object.values(found).flat(),
    ...conversions.flatMap(({ id, record_id: recordId }) => [id, recordId]),
  ]
  await tx.query('select redact_audit_details($1, $2)', [[...new Set(subjects)], tx.now])
}

/** Money that is on its way needs to know whose it is (product rule 4.6). */
async function refuseWhilePaying(tx: Transaction, checkoutIds: readonly string[]): Promise<void> {
  const [paying] = await tx.query(
    `select 1 from checkout where business_id = $1 and id = any($2) and state in ('PENDING', 'PROCESSING')`,
    [tx.businessId, [...checkoutIds]],
  )
  if (!paying) return
  throw new Refusal({
    code: 'INVALID',
    message: 'A payment of this person is under way. It ends within a day: erase them after that.',
    field: ['input', 'email'],
  })
}
