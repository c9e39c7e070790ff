import { expect, test } from 'vitest'
import type { WidgetFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { changesOf, draftOf, textsIn, type WidgetDraft } from './widget-draft.ts'

const SETTINGS: WidgetFieldsFragment = {
  siteKey: 'site_demo',
  name: 'Quayside Coworking',
  texts: [{ language: 'en', greeting: 'Hello, an AI speaks.', suggestedPrompts: ['Is there parking?'] }],
  position: 'BOTTOM_RIGHT',
  colorScheme: 'AUTO',
  accentColor: '#0f5c6e',
  accentTextColor: '#ffffff',
  allowedOrigins: [],
  openingHours: [{ day: 'MONDAY', opens: '08:00', closes: '18:00' }],
}
const changes = (change: (draft: WidgetDraft) => void) => {
  const draft = draftOf(SETTINGS)
  change(draft)
  return changesOf(draftOf(SETTINGS), draft)
}

test('nothing was changed as long as the server would store the same', () => {
  const same = changes((draft) => {
    draft.accentColor = '#0F5C6E '
    draft.texts[0]!.greeting += ' '
    draft.texts[0]!.prompts[2] = '  '
    draft.hours[6]!.opens = '10:00'
  })
  expect(same).toEqual({})
})

test('white or black that is read best anyway is no choice of its own', () => {
  expect(draftOf(SETTINGS).textColor).toBe('')
  expect(draftOf({ ...SETTINGS, accentTextColor: '#ffffee' }).textColor).toBe('#ffffee')
})

test('a text colour goes along with its accent, and leaving it out brings the best one back', () => {
  const own = draftOf({ ...SETTINGS, accentTextColor: '#ffffee' })
  expect(changesOf(own, { ...own, textColor: '' })).toEqual({ accentColor: '#0f5c6e' })
  expect(changesOf(own, { ...own, accentColor: '#0f5c6f' })).toEqual({
    accentColor: '#0f5c6f',
    accentTextColor: '#ffffee',
  })
})

test('texts and hours go as a whole, without blank questions and closed days', () => {
  const changed = changes((draft) => {
    draft.texts.push(textsIn('de', 'Guten Tag, hier spricht eine KI.', ['', 'Gibt es Parkplätze?']))
    draft.hours[5]!.open = true
    draft.hours[0]!.open = false
    draft.position = 'BOTTOM_LEFT'
  })
  expect(changed).toEqual({
    position: 'BOTTOM_LEFT',
    texts: [
      { language: 'en', greeting: 'Hello, an AI speaks.', suggestedPrompts: ['Is there parking?'] },
      { language: 'de', greeting: 'Guten Tag, hier spricht eine KI.', suggestedPrompts: ['Gibt es Parkplätze?'] },
    ],
    openingHours: [{ day: 'SATURDAY', opens: '09:00', closes: '17:00' }],
  })
})
