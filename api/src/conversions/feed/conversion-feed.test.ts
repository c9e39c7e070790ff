import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLink } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'
import { formFor, submit } from '../../test/submit.ts'

let app: TestApp
let other: TestServer
beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
  other = await app.startAnother()
})
afterAll(() => app.close())

interface EventShown {
  id: string
  cursor: string
  type: string
  conversion: { id: string; kind: string }
}

interface Page {
  conversionEvents: {
    edges: { cursor: string; node: EventShown }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const SUBSCRIPTION = `subscription ($after: EventCursor, $filter: ConversionEventFilter) {
  conversionRecorded(after: $after, filter: $filter) { id cursor type conversion { id kind } }
}`
const QUERY = `query ($first: Int, $after: String, $filter: ConversionEventFilter) {
  conversionEvents(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id cursor type conversion { id kind } } }
    pageInfo { hasNextPage endCursor }
  }
}`

let calls = 0

/** Records a tour, and gives its conversion. */
async function recordTour(server: TestServer = app, operator = app.quayside): Promise<string> {
  calls += 1
  const input = { externalId: `tour ${calls}`, fullName: 'Nora Shaw', email: `nora${calls}@example.com` }
  const { conversions } = await submit(server, 'recordTour', input, { as: operator.apiKey })
  return conversions[0]!.id
}

async function readAll(variables: { after?: string | null; filter?: object } = {}, first = 7): Promise<EventShown[]> {
  const events: EventShown[] = []
  for (let after = variables.after ?? null; ; ) {
    const { data } = await app.graphql<Page>(QUERY, { ...variables, first, after }, { as: app.quayside.apiKey })
    const { edges, pageInfo } = data.conversionEvents
    events.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return events
    after = pageInfo.endCursor
  }
}

async function newestCursor(): Promise<string | null> {
  return (await readAll({}, 100)).at(-1)?.cursor ?? null
}

function listen(variables: object = {}, over: 'websocket' | 'events' = 'websocket', server: TestServer = app) {
  return server.subscribe<{ conversionRecorded: EventShown }>(SUBSCRIPTION, variables, {
    as: app.quayside.apiKey,
    over,
  })
}

async function take(stream: ReturnType<typeof listen>, count: number): Promise<EventShown[]> {
  return (await stream.take(count)).map(({ data }) => data.conversionRecorded)
}

/** Waits until a listener without a cursor has read where the log ends: what is recorded from now on is news to it. */
async function whenListening(begin: () => ReturnType<typeof listen>): Promise<ReturnType<typeof listen>> {
  app.statements.length = 0
  const stream = begin()
  await expect.poll(() => app.statements.filter((sql) => sql.includes('left join lateral'))).toHaveLength(1)
  return stream
}

describe('the log', () => {
  test('has one event for each conversion, written in its transaction', async () => {
    const { sessionId } = await openChat(app, app.quayside)
    const link = await makeLink(app, app.quayside, sessionId, { plan: 'Hot Desk Full-time' })
    await submit(app, 'signUp', formFor(link))
    await recordTour()
    const rows = await app.query<{ together: boolean; events: string }>(
      `select bool_and(event.xmin::text = conversion.xmin::text) as together, count(event.id) as events
       from conversion left join event on event.conversion_id = conversion.id and event.kind = conversion.kind
         and event.verdict = conversion.verdict and event.session_id is not distinct from conversion.session_id
       group by conversion.id`,
    )
    expect(rows).toEqual(Array(3).fill({ together: true, events: '1' }))
    const events = await readAll()
    expect(events.map(({ type, conversion }) => `${type} ${conversion.kind}`)).toEqual([
      'RECORDED CUSTOMER_CREATED',
      'RECORDED CONTRACT_CREATED',
      'RECORDED TOUR_BOOKED',
    ])
  })

  test('has positions without a gap, in the order of commits, from eight writers over two servers', async () => {
    const from = await newestCursor()
    const seen: EventShown[] = []
    let writing = true
    const reader = async () => {
      for (let after = from; ; ) {
        const finished = !writing
        const news = await readAll({ after })
        seen.push(...news)
        after = news.at(-1)?.cursor ?? after
        if (finished) return
      }
    }
    const writer = async (index: number) => {
      const made = []
      for (let step = 0; step < 8; step += 1) made.push(await recordTour(index % 2 ? other : app))
      return made
    }
    const reading = reader()
    const made = (await Promise.all(Array.from({ length: 8 }, (_, index) => writer(index)))).flat()
    writing = false
    await reading
    // Whoever reads while others commit misses nothing and sees nothing twice: no event came to stand before one read.
    expect(seen.map(({ conversion }) => conversion.id).sort()).toEqual(made.sort())
    const rows = await app.query<{ position: string; id: string }>(
      'select position, id from event where business_id = $1 order by position',
      [app.quayside.businessId],
    )
    expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_, index) => index + 1))
    expect(seen.map(({ id }) => id)).toEqual(rows.slice(-64).map(({ id }) => id))
  })

  test('of one operator knows nothing of the other', async () => {
    const foreign = await recordTour(app, app.bergwerk)
    const { data } = await app.graphql<Page>(QUERY, {}, { as: app.bergwerk.staff })
    expect(data.conversionEvents.edges.map(({ node }) => node.conversion.id)).toEqual([foreign])
    expect((await readAll()).map(({ conversion }) => conversion.id)).not.toContain(foreign)
  })
})

describe('conversionEvents', () => {
  test('gives the same events page by page, whatever the size of the page', async () => {
    while ((await readAll()).length < 11) await recordTour()
    const whole = await readAll({}, 100)
    expect(await readAll({}, 1)).toEqual(whole)
    expect(await readAll({}, 11)).toEqual(whole)
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length)
    expect(await readAll({ after: whole[4]!.cursor })).toEqual(whole.slice(5))
    expect(await readAll({ after: whole.at(-1)!.cursor })).toEqual([])
  })

  test('gives what its filter asks for', async () => {
    const { sessionId } = await openChat(app, app.quayside)
    const link = await makeLink(app, app.quayside, sessionId, { dayPass: 'Day Pass' })
    await submit(app, 'buyDayPass', formFor(link, { email: 'filter@example.com' }))
    const kinds = async (filter: object) => (await readAll({ filter })).map(({ conversion }) => conversion.kind)
    expect(await kinds({ sessionId })).toEqual(['CUSTOMER_CREATED', 'DAY_PASS_PURCHASED'])
    expect(await kinds({ sessionId, kinds: ['DAY_PASS_PURCHASED'] })).toEqual(['DAY_PASS_PURCHASED'])
    expect(await kinds({ sessionId, verdicts: ['UNATTRIBUTED'] })).toEqual([])
    expect(new Set(await kinds({ verdicts: ['UNATTRIBUTED'] }))).toEqual(new Set(['TOUR_BOOKED']))
    expect(await kinds({ kinds: [] })).toEqual([])
  })

  test.each([
    ['a cursor of nothing', { after: 'nonsense' }],
    ['a cursor of another list', { after: Buffer.from('["conversations","1","2"]').toString('base64url') }],
    ['a cursor before the beginning', { after: Buffer.from('event:-1').toString('base64url') }],
    ['no events at all', { first: 0 }],
    ['too many events', { first: 101 }],
  ])('refuses %s', async (_, variables) => {
    const { errors } = await app.graphql(QUERY, variables, { as: app.quayside.apiKey })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe.each(['websocket', 'events'] as const)('conversionRecorded over %s', (over) => {
  test('brings what is recorded from now on, at this server or another', async () => {
    const stream = await whenListening(() => listen({}, over))
    const made = [await recordTour(), await recordTour(other), await recordTour()]
    expect((await take(stream, 3)).map(({ conversion }) => conversion.id)).toEqual(made)
    await stream.end()
  })

  test('with a cursor first brings what was missed, then goes live, without gap or repeat, while others write', async () => {
    const from = await newestCursor()
    for (let index = 0; index < 5; index += 1) await recordTour()
    const writers = Promise.all(
      Array.from({ length: 4 }, async (_, index) => {
        for (let step = 0; step < 6; step += 1) await recordTour(index % 2 ? other : app)
      }),
    )
    const first = listen({ after: from }, over)
    const before = await take(first, 9)
    await first.end()
    const second = listen({ after: before.at(-1)!.cursor }, over, other)
    const after = await take(second, 20)
    await writers
    expect([...before, ...after]).toEqual(await readAll({ after: from }))
    await recordTour()
    expect((await take(second, 21)).at(-1)).toEqual((await readAll({ after: from })).at(-1))
    await second.end()
  })

  test('brings only what its filter asks for', async () => {
    const { sessionId } = await openChat(app, app.quayside)
    const link = await makeLink(app, app.quayside, sessionId, { dayPass: 'Day Pass' })
    const stream = await whenListening(() => listen({ filter: { kinds: ['DAY_PASS_PURCHASED'] } }, over))
    await recordTour()
    await submit(app, 'buyDayPass', formFor(link, { email: `${over}@example.com` }))
    await recordTour()
    await submit(app, 'buyDayPass', formFor(link, { email: `${over}@example.com` }))
    expect((await take(stream, 2)).map(({ conversion }) => conversion.kind)).toEqual(
      Array(2).fill('DAY_PASS_PURCHASED'),
    )
    expect(stream.received).toHaveLength(2)
    await stream.end()
  })

  test('tells a session of its own conversions and of no others, whatever it asks for', async () => {
    const [mine, foreign] = await Promise.all([openChat(app, app.quayside), openChat(app, app.quayside)])
    const links = await Promise.all(
      [mine, foreign].map(({ sessionId }) => makeLink(app, app.quayside, sessionId, { office: 'Joyce Suite' })),
    )
    const stream = await whenListening(() =>
      app.subscribe(SUBSCRIPTION, { filter: { sessionId: foreign.sessionId } }, { as: mine.as, over }),
    )
    const tours = []
    for (const link of [links[1]!, links[0]!, links[1]!, links[0]!]) {
      tours.push(await submit(app, 'requestTour', formFor(link, { email: `own-${over}@example.com` })))
    }
    const own = [tours[1]!, tours[3]!].map(({ conversions }) => conversions[0]!.id)
    expect((await take(stream, 2)).map(({ conversion }) => conversion.id)).toEqual(own)
    const replay = app.subscribe<{ conversionRecorded: EventShown }>(
      SUBSCRIPTION,
      { after: Buffer.from('event:0').toString('base64url') },
      { as: mine.as, over },
    )
    expect((await take(replay, 2)).map(({ conversion }) => conversion.id)).toEqual(own)
    expect([stream.received.length, replay.received.length]).toEqual([2, 2])
    await Promise.all([stream.end(), replay.end()])
  })

  test('refuses a cursor that is none of the log', async () => {
    const [answer] = await listen({ after: 'nonsense' }, over).take(1)
    expect(answer!.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
