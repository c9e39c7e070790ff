import { afterAll, beforeAll, expect, test } from 'vitest'
import { bergwerk, newOperator, quayside } from '../../demo/operators.ts'
import type { Caller } from '../../test/ask-graphql.ts'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { WIDGET_LANGUAGES } from './widget-language.rules.ts'

// A Monday: Quayside opens at eight, an hour ahead of UTC.
let now = new Date('2026-06-29T10:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now, countStatements: true })
})
afterAll(() => app.close())

const FIELDS = `businessName greeting suggestedPrompts language languages position colorScheme accentColor accentTextColor
  teamPresence { isOpen nextOpening }`

interface Widget {
  greeting: string
  suggestedPrompts: string[]
  language: string
  languages: string[]
  accentColor: string
  accentTextColor: string
  teamPresence: { isOpen: boolean; nextOpening: string | null }
}

async function widget(locale?: string, siteKey = 'site_demo'): Promise<Widget> {
  const { data } = await app.graphql<{ widget: Widget }>(
    `query ($siteKey: String!, $locale: String) { widget(siteKey: $siteKey, locale: $locale) { ${FIELDS} } }`,
    { siteKey, locale },
  )
  return data.widget
}

interface Updated {
  widgetSettings: Record<string, unknown> | null
  userErrors: { code: string; field: string[] }[]
}

async function update(input: object, as: Caller = app.quayside.staff): Promise<Updated> {
  // The audit log is in the order of time.
  now = new Date(now.getTime() + 1)
  const { data } = await app.graphql<{ updateWidgetSettings: Updated }>(
    `mutation ($input: UpdateWidgetSettingsInput!) {
      updateWidgetSettings(input: $input) {
        widgetSettings {
          texts { language greeting suggestedPrompts } position colorScheme accentColor accentTextColor
          ${'openingHours' in input ? 'openingHours { day opens closes }' : ''}
        }
        userErrors { code field }
      }
    }`,
    { input: { siteKey: 'site_demo', ...input } },
    { as },
  )
  return data.updateWidgetSettings
}

test.each(WIDGET_LANGUAGES)('the example operators greet in %s and ask in that language', async (language) => {
  const [one, other] = [await widget(language), await widget(`${language}-XX`, 'site_bergwerk')]
  expect([one.language, other.language]).toEqual([language, language])
  expect([one.languages.length, other.languages.length]).toEqual([6, 6])
  const texts = [one, other].flatMap(({ greeting, suggestedPrompts }) => [greeting, ...suggestedPrompts])
  expect(new Set(texts).size).toBe(8)
  // Arabic is the one in another script: nothing of it may have ended up elsewhere.
  for (const text of texts) expect(/[\u0600-\u06ff]/.test(text)).toBe(language === 'ar')
})

test('texts of the examples could have been set by hand', async () => {
  for (const { texts, position, colorScheme, accentColor } of [quayside, bergwerk, newOperator()]) {
    expect((await update({ texts, position, colorScheme, accentColor })).userErrors).toEqual([])
  }
  const { texts, position, colorScheme, accentColor } = quayside
  await update({ texts, position, colorScheme, accentColor })
})

test('a visitor whose language is not offered is greeted in that of the operator', async () => {
  expect((await widget('ja-JP')).language).toBe('en')
  expect((await widget(undefined, 'site_bergwerk')).language).toBe('de')
  expect((await widget('\u0000', 'site_bergwerk')).language).toBe('de')
})

test('the widget says whether the team is there, by the clocks of the operator', async () => {
  expect((await widget()).teamPresence).toEqual({ isOpen: true, nextOpening: null })
  now = new Date('2026-06-29T19:30:00.000Z')
  expect((await widget()).teamPresence).toEqual({ isOpen: false, nextOpening: '2026-06-30T07:00:00.000Z' })
  now = new Date('2026-06-30T10:00:00.000Z')
})

test('when the team is there is set by staff, and heeded by the chat and the assistant', async () => {
  const openingHours = [
    { day: 'SATURDAY', opens: '22:00', closes: '02:00' },
    { day: 'TUESDAY', opens: '12:15', closes: '17:45' },
  ]
  const { widgetSettings } = await update({ openingHours })
  expect(widgetSettings?.openingHours).toEqual(openingHours.toReversed())
  expect((await widget()).teamPresence).toEqual({ isOpen: false, nextOpening: '2026-06-30T11:15:00.000Z' })
  const { text } = await say(app, await openChat(app, app.quayside), 'When are you open on Tuesday?')
  expect(text).toContain('12:15')
  expect((await update({ openingHours: [] })).widgetSettings?.openingHours).toEqual([])
  expect((await widget()).teamPresence).toEqual({ isOpen: false, nextOpening: null })
  // What is not given stays as it is, and every example has hours that could have been set by hand.
  const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']
  for (const { openingHours: stored } of [bergwerk, newOperator(), quayside]) {
    const hours = stored.map(({ day, ...times }) => ({ day: days[day - 1], ...times }))
    expect(await update({ openingHours: hours })).toMatchObject({
      widgetSettings: { openingHours: hours },
      userErrors: [],
    })
  }
  await update({ position: 'BOTTOM_RIGHT' })
  expect((await widget()).teamPresence.isOpen).toBe(true)
  expect((await widget(undefined, 'site_bergwerk')).teamPresence.isOpen).toBe(true)
})

test('what staff set is shown at once, each setting by itself, and stands in the audit log', async () => {
  const texts = [{ language: 'fr', greeting: ' Bonjour, je suis une IA. ', suggestedPrompts: ['Un bureau ?'] }]
  const stored = [{ ...texts[0], greeting: 'Bonjour, je suis une IA.' }]
  expect(await update({ texts, colorScheme: 'DARK' })).toEqual({
    widgetSettings: {
      texts: stored,
      position: 'BOTTOM_RIGHT',
      colorScheme: 'DARK',
      accentColor: '#0f5c6e',
      accentTextColor: '#ffffff',
    },
    userErrors: [],
  })
  expect(await widget('de')).toMatchObject({
    language: 'fr',
    languages: ['fr'],
    greeting: 'Bonjour, je suis une IA.',
    suggestedPrompts: ['Un bureau ?'],
    position: 'BOTTOM_RIGHT',
    colorScheme: 'DARK',
  })
  expect(await update({ position: 'BOTTOM_LEFT' })).toMatchObject({
    widgetSettings: { texts: stored, position: 'BOTTOM_LEFT', colorScheme: 'DARK' },
  })
  const { data } = await app.graphql<{ auditLog: { edges: { node: { details: unknown } }[] } }>(
    '{ auditLog(first: 2, filter: { actions: [WIDGET_CHANGED] }) { edges { node { details { name value } } } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.auditLog.edges.map(({ node }) => node.details)).toEqual([
    [{ name: 'settings', value: 'position' }],
    [{ name: 'settings', value: 'texts colorScheme' }],
  ])
  const { texts: former, position, colorScheme } = quayside
  await update({ texts: former, position, colorScheme })
})

test('the colour of texts is computed, or held to a contrast of 4.5:1 and forgotten with its accent colour', async () => {
  expect(await update({ accentColor: '#FFD400' })).toMatchObject({
    widgetSettings: { accentColor: '#ffd400', accentTextColor: '#000000' },
  })
  expect(await update({ accentTextColor: '#777777' })).toEqual({
    widgetSettings: null,
    userErrors: [{ code: 'INVALID', field: ['input', 'accentTextColor'] }],
  })
  expect((await update({ accentTextColor: '#3b2a00' })).userErrors).toEqual([])
  expect(await widget()).toMatchObject({ accentColor: '#ffd400', accentTextColor: '#3b2a00' })
  await update({ accentColor: '#0f5c6e' })
  expect(await widget()).toMatchObject({ accentColor: '#0f5c6e', accentTextColor: '#ffffff' })
})

const NINE_TO_FIVE = { day: 'MONDAY', opens: '09:00', closes: '17:00' }
const GREETING = { language: 'en', greeting: 'Hello', suggestedPrompts: [] }
test.each([
  ['no language', { texts: [] }, 'BLANK texts'],
  ['an unknown language', { texts: [{ ...GREETING, language: 'nl' }] }, 'INVALID texts.0.language'],
  ['a language twice', { texts: [GREETING, GREETING] }, 'INVALID texts.1.language'],
  ['a blank greeting', { texts: [{ ...GREETING, greeting: ' ' }] }, 'BLANK texts.0.greeting'],
  ['a long greeting', { texts: [{ ...GREETING, greeting: 'x'.repeat(301) }] }, 'TOO_LONG texts.0.greeting'],
  [
    'four questions',
    { texts: [{ ...GREETING, suggestedPrompts: ['a', 'b', 'c', 'd'] }] },
    'TOO_LONG texts.0.suggestedPrompts',
  ],
  [
    'a long question',
    { texts: [{ ...GREETING, suggestedPrompts: ['a', 'x'.repeat(81)] }] },
    'TOO_LONG texts.0.suggestedPrompts.1',
  ],
  ['a colour by name', { accentColor: 'teal' }, 'INVALID accentColor'],
  ['a colour that is none', { accentColor: '#12345g' }, 'INVALID accentColor'],
  ['a colour with more to it', { accentColor: '#123456;}' }, 'TOO_LONG accentColor'],
  ['opening at 9:00', { openingHours: [{ ...NINE_TO_FIVE, opens: '9:00' }] }, 'INVALID openingHours.0.opens'],
  ['opening at 24:00', { openingHours: [{ ...NINE_TO_FIVE, opens: '24:00' }] }, 'INVALID openingHours.0.opens'],
  ['opening at 09:60', { openingHours: [{ ...NINE_TO_FIVE, opens: '09:60' }] }, 'INVALID openingHours.0.opens'],
  ['closing at no time', { openingHours: [{ ...NINE_TO_FIVE, closes: '' }] }, 'INVALID openingHours.0.closes'],
  ['a day twice', { openingHours: [NINE_TO_FIVE, NINE_TO_FIVE] }, 'INVALID openingHours.1.day'],
  ['another site', { siteKey: 'site_bergwerk' }, 'NOT_FOUND siteKey'],
  ['a site that cannot be', { siteKey: '\u0000' }, 'NOT_FOUND siteKey'],
])('%s is refused with its place and changes nothing', async (_what, input, refusal) => {
  const rows = () => Promise.all(['site', 'business'].map((table) => app.query(`select * from ${table} order by id`)))
  const before = await rows()
  const { userErrors } = await update({ position: 'BOTTOM_LEFT', ...input })
  expect(userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`)).toEqual([refusal])
  expect(await rows()).toEqual(before)
})

test("staff see the settings of their own site in all languages, and nothing of another's", async () => {
  const settings = async (siteKey: string) => {
    const { data } = await app.graphql<{ widgetSettings: { texts: object[] } | null }>(
      'query ($siteKey: String!) { widgetSettings(siteKey: $siteKey) { siteKey texts { language } allowedOrigins } }',
      { siteKey },
      { as: app.quayside.staff },
    )
    return data.widgetSettings
  }
  expect((await settings('site_demo'))?.texts).toHaveLength(6)
  expect(await settings('site_bergwerk')).toBeNull()
})

test('showing the widget takes one statement', async () => {
  app.statements.length = 0
  await widget('en')
  const selects = app.statements.filter((statement) => /\bfrom\b/.test(statement))
  expect(selects).toHaveLength(1)
})

test('an operator sees its own sites and what is set for each, and nobody else does', async () => {
  const ask = (as?: Caller) =>
    app.graphql<{ sites: { siteKey: string; allowedOrigins: string[]; texts: { language: string }[] }[] }>(
      '{ sites { siteKey allowedOrigins texts { language } } }',
      {},
      { as },
    )
  const { data } = await ask(app.quayside.staff)
  expect(data.sites.map(({ siteKey }) => siteKey)).toEqual(['site_demo'])
  expect(data.sites[0]!.texts.length).toBeGreaterThan(0)
  expect((await ask(app.quayside.apiKey)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await ask()).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
})
