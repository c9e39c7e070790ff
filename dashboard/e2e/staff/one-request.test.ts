import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const ROUTES = fileURLToPath(new URL('../../src/routes/(staff)', import.meta.url))
/** Who is signed in, and where: asked once, whatever pages follow. */
const FRAME = 'SignedIn'
/** What stands beside the names of pages of settings: asked when somebody enters them. */
const SETTINGS = 'SettingsMarks'

/** Asked when something happens, and where a window hears of nothing: chats of this program may be going on meanwhile. */
const LIVE = new Set(['NewerConversations', 'ShownConversations'])

/** An example of each kind of page that shows one thing. */
interface Examples {
  conversation: string
  stopped: string
  visitor: string
  coworker: string
  contract: string
  sale: string
  question: string
  tariff: string
  article: string
}

/** The pages, by their place among the routes: where each is, and what it asks for besides the frame. */
const PAGES: Record<string, (examples: Examples) => Record<string, string[]>> = {
  '': ({ tariff, coworker }) => ({
    '/': ['Conversations'],
    '/?reached=CLICKED&unconverted=true&text=desk': ['Conversations'],
    [`/?offers=${tariff}&customerId=${coworker}`]: ['Conversations'],
  }),
  'conversations/[id]': ({ conversation }) => ({
    [`/conversations/${conversation}`]: ['OneConversation'],
    [`/conversations/${conversation}?converted=`]: ['OneConversation'],
  }),
  friction: ({ stopped }) => ({
    '/friction': ['FrictionQueue'],
    [`/friction?open=${stopped}`]: ['OpenFrictionQueue'],
    // Not in the queue, or no longer: then the queue alone is shown.
    '/friction?reason=PRICE&open=conv_none': ['OpenFrictionQueue'],
  }),
  'friction/reasons': () => ({ '/friction/reasons': ['FrictionBoard'] }),
  'friction/questions': () => ({ '/friction/questions': ['QuestionGroups'] }),
  'friction/questions/[id]': ({ question }) => ({ [`/friction/questions/${question}`]: ['OneQuestionGroup'] }),
  insights: () => ({ '/insights': ['InsightsOfPeriod'] }),
  'insights/outcomes': () => ({ '/insights/outcomes?converted=&currencies=EUR': ['Outcomes'] }),
  visitors: () => ({ '/visitors': ['Visitors'] }),
  'visitors/[id]': ({ visitor }) => ({ [`/visitors/${visitor}`]: ['OneVisitor'] }),
  coworkers: () => ({ '/coworkers': ['Coworkers'] }),
  'coworkers/[id]': ({ coworker }) => ({ [`/coworkers/${coworker}`]: ['OneCoworker'] }),
  contracts: () => ({ '/contracts': ['Contracts'] }),
  'contracts/[id]': ({ contract }) => ({ [`/contracts/${contract}`]: ['OneContract'] }),
  products: () => ({ '/products': ['Products'] }),
  'products/[id]': ({ sale }) => ({ [`/products/${sale}`]: ['OneProduct'] }),
  unattributed: () => ({ '/unattributed': ['UnattributedConversions'] }),
  'settings/catalogue': () => ({ '/settings/catalogue': ['CataloguePlans', SETTINGS] }),
  'settings/catalogue/[id]': ({ tariff }) => ({ [`/settings/catalogue/${tariff}`]: ['CatalogueItem', SETTINGS] }),
  'settings/knowledge': () => ({ '/settings/knowledge': ['Articles', SETTINGS] }),
  'settings/knowledge/new': () => ({ '/settings/knowledge/new': [SETTINGS] }),
  'settings/knowledge/[id]': ({ article }) => ({ [`/settings/knowledge/${article}`]: ['OneArticle', SETTINGS] }),
  'settings/widget': () => ({ '/settings/widget': ['WidgetSites', SETTINGS] }),
  'settings/business': () => ({ '/settings/business': ['BusinessSettings', SETTINGS] }),
  'settings/staff': () => ({ '/settings/staff': ['Team', SETTINGS] }),
  'settings/keys': () => ({ '/settings/keys': ['ApiKeys', SETTINGS] }),
  'settings/webhooks': () => ({ '/settings/webhooks': ['WebhookEndpoints', SETTINGS] }),
  // Reached from the list of endpoints, of which the example has none: what is not there is asked for once, too.
  'settings/webhooks/[id]': () => ({ '/settings/webhooks/webhook_none': ['OneWebhookEndpoint', SETTINGS] }),
  'settings/platform': () => ({ '/settings/platform': ['Platform', SETTINGS] }),
  'settings/privacy': () => ({ '/settings/privacy': ['RetentionSetting', SETTINGS] }),
  'settings/audit': () => ({ '/settings/audit': ['AuditLog', SETTINGS] }),
  'settings/profile': () => ({ '/settings/profile': [SETTINGS] }),
}

const people = useBrowser()
let context: BrowserContext
let examples: Examples
beforeAll(async () => {
  context = await people.somebody()
  const { page } = await Staff.signIn(context)
  await page.close()
  // Nobody tells these windows of chats that are going on meanwhile: what happens there makes a page ask again.
  await context.routeWebSocket(/\/graphql$/, () => {})
  examples = await findExamples()
})

test('every page that staff can open is among those that are counted', () => {
  const routes = globSync('**/+page.svelte', { cwd: ROUTES }).map((file) => file.replace(/\/?\+page\.svelte$/, ''))
  expect(routes.sort()).toEqual(Object.keys(PAGES).sort())
})

test.each(Object.keys(PAGES))('the page %s asks for its data in one request', { timeout: 60_000 }, async (route) => {
  for (const [address, expected] of Object.entries(PAGES[route]!(examples))) {
    const { asked } = await openedAt(address)
    expect([address, asked]).toEqual([address, [...expected, FRAME].sort()])
  }
})

test('a list that begins with a view asks for it once, and for what the view says now', {
  timeout: 60_000,
}, async () => {
  const keep = (view: object) =>
    askAsStaff<{ saveView: { view: { id: string } } }>(
      'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id } } }',
      { input: { name: 'German', shared: true, ...view } },
    )
  const begin = (id: string | null) =>
    askAsStaff('mutation ($input: SetDefaultViewInput!) { setDefaultView(input: $input) { userErrors { code } } }', {
      input: { id },
    })
  const { id } = (await keep({ address: 'languages=de' })).saveView.view
  await begin(id)
  try {
    expect(await openedAt('/')).toEqual({ asked: ['Conversations', FRAME], address: '/?languages=de' })
    await keep({ id, address: 'languages=de&converted=' })
    expect(await openedAt('/')).toEqual({ asked: ['Conversations', FRAME], address: '/?converted=&languages=de' })
    expect(await openedAt('/?view=all')).toEqual({ asked: ['Conversations', FRAME], address: '/?view=all' })
  } finally {
    await begin(null)
    await askAsStaff('mutation ($input: DeleteViewInput!) { deleteView(input: $input) { userErrors { code } } }', {
      input: { id },
    })
  }
})

/** The operations that a page asks for over HTTP before it rests, opened in a window of its own, and where it rests. */
async function openedAt(given: string): Promise<{ asked: string[]; address: string }> {
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'POST' || new URL(request.url()).pathname !== '/graphql') return
    const { query } = request.postDataJSON() as { query: string }
    asked.push(/(?:query|mutation) (\w+)/.exec(query)?.[1] ?? query)
  })
  await page.goto(given)
  await page.getByRole('heading').first().waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.getByRole('status').filter({ hasText: 'Loading' }).count()).toBe(0)
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('Something went wrong on our side').count()).toBe(0)
  const { pathname, search } = new URL(page.url())
  await page.close()
  return { asked: asked.filter((name) => !LIVE.has(name)).sort(), address: pathname + search }
}

async function findExamples(): Promise<Examples> {
  const lists = {
    conversation: 'conversations(first: 1, filter: { converted: [] })',
    stopped: 'conversations(first: 1, filter: { friction: [], reviewed: false })',
    visitor: 'visitors(first: 1)',
    coworker: 'coworkers(first: 1)',
    contract: 'coworkerContracts(first: 1)',
    sale: 'coworkerProducts(first: 1)',
    question: 'questionGroups(first: 1)',
    tariff: 'tariffs(first: 1)',
    article: 'articles(first: 1)',
  }
  const fields = Object.entries(lists).map(([name, list]) => `${name}: ${list} { edges { node { id } } }`)
  const found = await askAsStaff<Record<string, { edges: { node: { id: string } }[] }>>(`{ ${fields.join(' ')} }`)
  return Object.fromEntries(Object.entries(found).map(([name, { edges }]) => [name, edges[0]!.node.id])) as never
}
