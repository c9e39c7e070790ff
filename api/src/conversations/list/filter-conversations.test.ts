import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertConversations, type ListedConversation, sessionId } from '../../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { all, COUNT, ids, inOrder, listed, MINUTE, readList, START } from './test/listed-conversations.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await insertConversations(app, app.quayside, all)
})
afterAll(() => app.close())

const list = (variables: object, as = app.quayside.staff) => readList(app, variables, as)

describe('filters', () => {
  const someday = new Date(START + (COUNT + 40) * MINUTE)
  const noon = new Date(START + 100 * MINUTE)
  const FILTERS: Record<string, [object, (each: ListedConversation) => boolean]> = {
    'of one kind': [{ converted: ['TOUR_BOOKED'] }, ({ kinds }) => kinds.includes('TOUR_BOOKED')],
    'of either kind': [
      { converted: ['CONTRACT_CREATED', 'DAY_PASS_PURCHASED'] },
      ({ kinds }) => kinds.includes('CONTRACT_CREATED') || kinds.includes('DAY_PASS_PURCHASED'),
    ],
    'of any kind': [{ converted: [] }, ({ kinds }) => kinds.length > 0],
    'without outcome': [{ unconverted: true }, ({ kinds }) => kinds.length === 0],
    'not without outcome': [{ unconverted: false }, ({ kinds }) => kinds.length > 0],
    'not undone': [{ standing: [] }, ({ badges }) => badges!.some((badge) => badge.count > badge.reversedCount)],
    'not undone of one kind': [
      { standing: ['TOUR_BOOKED'] },
      ({ badges }) => badges!.some(({ kind, count, reversedCount }) => kind === 'TOUR_BOOKED' && count > reversedCount),
    ],
    undone: [{ reversed: [] }, ({ badges }) => badges!.some((badge) => badge.reversedCount > 0)],
    'that assisted one of two kinds': [
      { assisted: ['TOUR_BOOKED', 'CONTRACT_CREATED'] },
      ({ badges }) => badges!.some(({ kind, assistedCount }) => assistedCount > 0 && /TOUR|CONTRACT/.test(kind)),
    ],
    'of channels': [{ channels: ['EMAIL', 'WHATSAPP'] }, ({ channel }) => channel !== 'CHAT'],
    'of no channel': [{ channels: [] }, () => false],
    'of a stage': [{ stages: ['OFFERED', 'CLICKED'] }, ({ stage }) => ['OFFERED', 'CLICKED'].includes(stage)],
    'of a stage or beyond': [
      { reached: 'CLICKED' },
      ({ stage }) => ['CLICKED', 'STARTED', 'CONVERTED'].includes(stage),
    ],
    'of languages': [{ languages: ['de', 'fr'] }, ({ language }) => language !== 'en'],
    'with a rating': [{ ratings: ['DOWN'] }, ({ rating }) => rating === 'DOWN'],
    'with any rating': [{ ratings: [] }, ({ rating }) => rating !== null],
    'from pages': [{ pages: ['/offices', '/'] }, ({ page }) => page === '/offices' || page === '/'],
    'from a referrer': [{ referrers: ['Search-2.example'] }, ({ referrer }) => referrer === 'search-2.example'],
    'from a campaign': [{ campaigns: ['spring, & “summer”', '\u0000'] }, ({ campaign }) => campaign !== null],
    'on devices': [{ devices: ['MOBILE', 'TABLET'] }, ({ device }) => device === 'MOBILE' || device === 'TABLET'],
    'handed over': [{ handedOver: true }, ({ handedOver }) => handedOver!],
    'not handed over': [{ handedOver: false }, ({ handedOver }) => !handedOver],
    unanswered: [{ unanswered: true }, ({ unanswered }) => unanswered!],
    'not unanswered': [{ unanswered: false }, ({ unanswered }) => !unanswered],
    'with a customer': [{ customerId: 'coworker_2' }, ({ customerId }) => customerId === 'coworker_2'],
    'opened from': [{ openedFrom: noon.toISOString() }, ({ openedAt }) => openedAt >= noon],
    'opened before': [{ openedBefore: noon.toISOString() }, ({ openedAt }) => openedAt < noon],
    // Dublin is an hour ahead of UTC in June: its day began at 23:00.
    'opened on a day': [
      { openedFromDay: '2026-06-01', openedToDay: '2026-06-01' },
      ({ openedAt }) => openedAt.getTime() < Date.UTC(2026, 5, 1, 23),
    ],
    'active from a day': [{ activeFromDay: '2026-05-31' }, () => true],
    'active to a day': [
      { activeToDay: '2026-06-01' },
      ({ lastActivityAt }) => lastActivityAt.getTime() < Date.UTC(2026, 5, 1, 23),
    ],
    'active from': [{ activeFrom: someday.toISOString() }, ({ lastActivityAt }) => lastActivityAt >= someday],
    'active before': [{ activeBefore: someday.toISOString() }, ({ lastActivityAt }) => lastActivityAt < someday],
    'with one friction': [{ friction: ['PRICE'] }, ({ friction }) => friction === 'PRICE'],
    'with frictions': [
      { friction: ['NO_ANSWER', 'FORM_ABANDONED'] },
      ({ friction }) => friction === 'NO_ANSWER' || friction === 'FORM_ABANDONED',
    ],
    'with any friction': [{ friction: [] }, ({ friction }) => friction !== null],
    'of members': [{ audiences: ['MEMBER'] }, ({ audience }) => audience === 'MEMBER'],
    reviewed: [{ reviewed: true }, ({ reviewed }) => reviewed],
    'not reviewed': [{ reviewed: false }, ({ reviewed }) => !reviewed],
    'of a session': [{ sessionId: sessionId(17) }, ({ number }) => number === 17],
    'with a word': [{ text: 'offices' }, ({ text }) => text!.includes('offices')],
    'with the beginning of a word': [{ text: 'OFFI' }, ({ text }) => text!.includes('offices')],
    'with words, all of them': [{ text: 'desks question' }, ({ text }) => text!.includes('desks')],
    'with a name': [{ text: 'Person 1' }, ({ customerName }) => customerName?.includes('Person 1') ?? false],
  }
  const names = Object.keys(FILTERS)
  const pairs = names.flatMap((name, index) =>
    [0, 1, 2, 5, 13].map((step) => [name, names[(index + step) % names.length]!] as const),
  )
  const before = { activeBefore: new Date(START + 2 * COUNT * MINUTE).toISOString() }

  test.each(names)('%s, and together with others', async (name) => {
    let met = 0
    for (const [one, other] of pairs.filter(([first]) => first === name)) {
      const [filter, holds] = FILTERS[one]!
      const [otherFilter, otherHolds] = FILTERS[other]!
      const shared = Object.keys(filter).some((key) => key in otherFilter) && one !== other
      if (shared) continue
      const expected = listed.filter((each) => holds(each) && otherHolds(each))
      const page = await list({ first: 100, filter: { ...before, ...filter, ...otherFilter } })
      expect({ one, other, count: page.totalCount }).toEqual({ one, other, count: expected.length })
      expect(ids(page)).toEqual(inOrder(expected, 'lastActivityAt', -1).slice(0, 100))
      met += expected.length
    }
    if (name !== 'of no channel') expect(met).toBeGreaterThan(0)
  })

  const empty = all.filter(({ text }) => text === null)

  test.each<[string, object, ListedConversation[]]>([
    ['all', { reached: 'OPENED' }, all],
    ['those left empty', { stages: ['OPENED'] }, empty],
    [
      'those left empty or of a stage',
      { stages: ['OPENED', 'CLICKED'] },
      [...empty, ...listed.filter(({ stage }) => stage === 'CLICKED')],
    ],
    [
      'of a stage or beyond, and of any',
      { reached: 'OFFERED', stages: ['OPENED', 'CLICKED'] },
      listed.filter(({ stage }) => stage === 'CLICKED'),
    ],
    ['those without outcome', { reached: 'OPENED', unconverted: true }, all.filter(({ kinds }) => kinds.length === 0)],
    ['those with one', { reached: 'OPENED', unconverted: false }, listed.filter(({ kinds }) => kinds.length > 0)],
    ['those with one of a kind', { reached: 'OPENED', converted: [] }, listed.filter(({ kinds }) => kinds.length > 0)],
  ])('windows that were opened: %s', async (_which, filter, expected) => {
    const page = await list({ first: 100, filter: { ...before, ...filter } })
    expect(page.totalCount).toBe(expected.length)
    expect(ids(page)).toEqual(inOrder(expected, 'lastActivityAt', -1).slice(0, 100))
  })

  test('pages of a filtered list go on within it', async () => {
    const filter = { unconverted: true, ...before }
    const first = await list({ first: 50, filter })
    const second = await list({ first: 50, filter, after: first.pageInfo.endCursor })
    const expected = inOrder(
      listed.filter(({ kinds }) => kinds.length === 0),
      'lastActivityAt',
      -1,
    )
    expect([...ids(first), ...ids(second)]).toEqual(expected.slice(0, 100))
  })

  test('of a session of another operator, nothing', async () => {
    expect(await list({ filter: { sessionId: sessionId(17) } }, app.bergwerk.staff)).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false },
    })
  })
})
