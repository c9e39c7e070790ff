import { afterAll, beforeAll, expect, test } from 'vitest'
import { features } from '../features.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

/** Tables whose texts are the operator's, of staff, or of the program: none tells anything of a visitor. */
const IMPERSONAL = [
  ...[
    'business',
    'site',
    'staff_member',
    'staff_sign_in',
    'staff_invitation',
    'api_key',
    'identity_secret',
    'revocation',
    'installation',
  ],
  ...['tariff', 'product', 'floor_plan_desk', 'desk_occupation', 'knowledge_article', 'knowledge_article_revision'],
  // Identifiers, hashes and figures.
  ...['event', 'event_counter', 'submission', 'pending_reply', 'model_spending', 'label', 'conversation_label'],
  ...['default_view', 'bulk_change_entry', 'bulk_change_hold', 'insight_day', 'insight_worth', 'insight_progress'],
  ...['insight_change', 'retention', 'audit_chain', 'webhook_progress', 'webhook_delivery'],
  'webhook_due',
  // Hashes of who tried passwords, which go when their time is over.
  'attempt',
  // Addresses of the operator's own servers, and what these answered; what was sent to them is not kept.
  ...['webhook_endpoint', 'webhook_attempt'],
  ...['platform_integration', 'platform_agenda'],
  // Of words that visitors wrote, a trigger of questions takes out those that nobody else wrote (migration 52).
  ...['question_group', 'question_wording'],
  // Its details are taken out by a function of its own (migration 38).
  'audit_entry',
]

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('of every text of every table it is known whether it tells something of a person', async () => {
  const columns = await app.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and table_name <> 'migration' and is_generated = 'NEVER'
       and column_name <> 'business_id' and data_type in ('text', 'ARRAY', 'jsonb', 'json', 'character varying')
     order by 1, 2`,
  )
  expect(columns.length).toBeGreaterThan(200)
  const declared = new Map(features.flatMap(({ personalData = [] }) => personalData).map((each) => [each.table, each]))
  const unknown = columns.filter(({ table, column }) => {
    if (IMPERSONAL.includes(table)) return false
    const known = declared.get(table)
    if (!known) return true
    return known.erase !== 'rows' && !(column in known.erase) && !known.keep?.includes(column)
  })
  expect(unknown).toEqual([])
})

test('what is declared is there', async () => {
  const columns = await app.query<{ name: string }>(
    "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'",
  )
  const names = new Set(columns.map(({ name }) => name))
  const declared = features.flatMap(({ personalData = [] }) =>
    personalData.flatMap(({ table, of, erase, keep = [], secret = [] }) =>
      [of.column, ...(erase === 'rows' ? [] : Object.keys(erase)), ...keep, ...secret].map(
        (each) => `${table}.${each}`,
      ),
    ),
  )
  expect(declared.filter((name) => !names.has(name))).toEqual([])
  expect(IMPERSONAL.filter((table) => ![...names].some((name) => name.startsWith(`${table}.`)))).toEqual([])
})
