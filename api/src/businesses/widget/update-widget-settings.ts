import { writeAudit } from '../../audit/index.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { InputReader, isStorable } from '../../kernel/input.ts'
import { Business, type OpeningHours } from '../business.ts'
import { Site } from '../site.ts'
import { contrastOf, LEAST_CONTRAST, textColorOn } from './contrast.rules.ts'
import { type OpeningHoursInput, readOpeningHours } from './opening-hours.ts'
import { isWidgetLanguage, WIDGET_LANGUAGES } from './widget-language.rules.ts'
import type { ColorScheme, StoredWidgetTexts, WidgetPosition } from './widget-look.ts'

const GREETING_LIMIT = 300
const PROMPT_LIMIT = 80
const MOST_PROMPTS = 3

/** New settings of a widget, as they came; what is left out stays as it is. */
export interface WidgetSettingsInput {
  siteKey: string
  texts?: { language: string; greeting: string; suggestedPrompts: string[] }[] | null
  position?: WidgetPosition | null
  colorScheme?: ColorScheme | null
  accentColor?: string | null
  accentTextColor?: string | null
  openingHours?: OpeningHoursInput[] | null
}

/** What the widget of a site is set up with: the hours are those of the operator, whatever the site. */
export interface WidgetSetUp {
  site: Site
  openingHours: OpeningHours[]
}

/** Sets how the widget of a site looks and greets and when the team is there, and notes who did it. */
export async function updateWidgetSettings(
  context: RequestContext,
  businessId: string,
  input: WidgetSettingsInput,
): Promise<WidgetSetUp> {
  const reader = new InputReader()
  const texts = input.texts && readTexts(reader, input.texts)
  const accentColor = readColor(reader, input.accentColor, 'accentColor')
  const accentTextColor = readColor(reader, input.accentTextColor, 'accentTextColor')
  const openingHours = input.openingHours && readOpeningHours(reader, input.openingHours)
  reader.finish()
  return context.change(businessId, async (tx) => {
    const key = { businessId, siteKey: input.siteKey }
    const site = isStorable(input.siteKey) ? await tx.em.findOne(Site, key) : null
    if (!site) {
      throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such site.', field: ['input', 'siteKey'] })
    }
    const changed: Partial<Site> = {
      ...(texts && { texts }),
      ...(input.position && { position: input.position }),
      ...(input.colorScheme && { colorScheme: input.colorScheme }),
      ...(accentColor && { accentColor }),
      // A text colour belongs to the accent colour it was chosen for.
      ...(accentTextColor !== undefined || accentColor ? { accentTextColor: accentTextColor ?? null } : {}),
    }
    Object.assign(site, changed)
    requireContrast(site)
    const business = await tx.em.findOneOrFail(Business, { id: businessId })
    if (openingHours) business.openingHours = openingHours
    const settings = [...Object.keys(changed), ...(openingHours ? ['openingHours'] : [])].join(' ')
    writeAudit(tx, context.viewer, { action: 'WIDGET_CHANGED', subjectId: site.id, details: { settings } })
    return { site, openingHours: business.openingHours }
  })
}

function readTexts(reader: InputReader, texts: NonNullable<WidgetSettingsInput['texts']>): StoredWidgetTexts[] {
  const field = ['input', 'texts']
  if (texts.length === 0) reader.refuse('BLANK', 'The widget must greet in at least one language.', field)
  return texts.map(({ language, greeting, suggestedPrompts }, index) => {
    const at = [...field, String(index)]
    if (!isWidgetLanguage(language)) {
      reader.refuse('INVALID', `The widget speaks ${WIDGET_LANGUAGES.join(', ')}.`, [...at, 'language'])
    } else if (texts.findIndex((each) => each.language === language) < index) {
      reader.refuse('INVALID', 'This language has been given before.', [...at, 'language'])
    }
    if (suggestedPrompts.length > MOST_PROMPTS) {
      reader.refuse('TOO_LONG', `At most ${MOST_PROMPTS} questions to begin with.`, [...at, 'suggestedPrompts'])
    }
    return {
      language: language as StoredWidgetTexts['language'],
      greeting: reader.text(greeting, [...at, 'greeting'], GREETING_LIMIT),
      suggestedPrompts: suggestedPrompts.map((prompt, place) =>
        reader.text(prompt, [...at, 'suggestedPrompts', String(place)], PROMPT_LIMIT),
      ),
    }
  })
}

function readColor(reader: InputReader, color: string | null | undefined, name: string): string | undefined {
  const text = reader.optionalText(color, ['input', name], 7)?.toLowerCase()
  if (text !== undefined && !/^#[0-9a-f]{6}$/.test(text)) {
    reader.refuse('INVALID', 'This is not a colour. Write it like #0f5c6e.', ['input', name])
  }
  return text
}

function requireContrast({ accentColor, accentTextColor }: Site): void {
  if (!accentTextColor || contrastOf(accentColor, accentTextColor) >= LEAST_CONTRAST) return
  throw new Refusal({
    code: 'INVALID',
    message: `On ${accentColor} this has a contrast of ${contrastOf(accentColor, accentTextColor).toFixed(1)}:1; at least ${LEAST_CONTRAST}:1 is needed. Leave it out to get ${textColorOn(accentColor)}.`,
    field: ['input', 'accentTextColor'],
  })
}
