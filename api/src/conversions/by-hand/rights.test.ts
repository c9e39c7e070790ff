import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashSecret } from '../../kernel/secret.ts'
import type { Caller } from '../../test/ask-graphql.ts'
import { openChat } from '../../test/open-chat.ts'
import { rowsOf } from '../../test/rows-of.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { change, chatWithLink, recordPassOf } from '../test/outcomes.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const note = 'She showed us the chat'
const attach = (conversionId: string, sessionId: string, as?: Caller) =>
  change(app, 'attachConversion', { conversionId, sessionId, note }, as)
const detach = (conversionId: string, as?: Caller) => change(app, 'detachConversion', { conversionId, note }, as)

const PASS = { dayPass: 'Day Pass' }

/** Somebody of another role who is signed in. */
async function signedIn(role: string): Promise<Caller> {
  const cookie = `${app.quayside.businessId}.${role}`
  await app.query(
    `insert into staff_member (business_id, id, full_name, email, email_folded, password_hash, role, created_at)
     values ($1, $2, $3, $4, $4, '', $3, now())`,
    [app.quayside.businessId, `staff_${role.toLowerCase().padEnd(26, '0')}`, role, `${role.toLowerCase()}@example.com`],
  )
  await app.query(
    `insert into staff_sign_in (business_id, token_hash, staff_member_id, created_at, expires_at)
     values ($1, $2, $3, now(), 'infinity')`,
    [app.quayside.businessId, hashSecret(cookie), `staff_${role.toLowerCase().padEnd(26, '0')}`],
  )
  return { cookie: `foyer=${cookie}` }
}

test('only owners and managers attribute by hand, with a note, within their business', async () => {
  const [chat, foreign] = [await chatWithLink(app, PASS), await openChat(app, app.bergwerk)]
  const bought = await chat.send({ email: 'roles@example.com' })
  const sold = await recordPassOf(app, 'roles@example.com', null)
  const [credited, free] = [bought.conversions[0]!.id, sold.conversions[0]!.id]
  const agent = await signedIn('AGENT')
  const before = await rowsOf(app, app.quayside.businessId)
  for (const [as, error] of [
    [agent, 'FORBIDDEN'],
    [app.quayside.apiKey, 'FORBIDDEN'],
    [chat.as, 'FORBIDDEN'],
    [app.bergwerk.staff, 'NOT_FOUND input.conversionId'],
  ] as const) {
    expect((await attach(free, chat.sessionId, as)).errors).toEqual([error])
    expect((await detach(credited, as)).errors).toEqual([error])
  }
  for (const sessionId of [foreign.sessionId, `ses_${'A'.repeat(32)}`, 'none', 'ses_\u0000']) {
    expect((await attach(free, sessionId)).errors).toEqual(['NOT_FOUND input.sessionId'])
  }
  const blank = { conversionId: free, sessionId: chat.sessionId, note: '  ' }
  expect((await change(app, 'attachConversion', blank)).errors).toEqual(['BLANK input.note'])
  expect((await change(app, 'detachConversion', { ...blank, sessionId: undefined })).errors).toEqual([
    'BLANK input.note',
  ])
  const withoutKeys = (rows: string) => rows.replace(/^api_key\n(.*\n)*?\n/m, '')
  expect(withoutKeys(await rowsOf(app, app.quayside.businessId))).toBe(withoutKeys(before))
  const manager = await signedIn('MANAGER')
  expect((await attach(free, chat.sessionId, manager)).errors).toEqual([])
})
