import type { Filter } from '#lib/conversations/filter.ts'
import type { ConversionKind, InsightsDimension, LinkKind, Stage } from '#lib/graph/generated/graphql.ts'
import type { Slice, Step } from './view.ts'

/** Days that figures are of, both included. */
export interface Days {
  firstDay: string
  lastDay: string
}

/** The conversations that all figures of some days are made of. */
export function within({ firstDay, lastDay }: Days, slice: Slice): Filter {
  return { ...slice, openedFromDay: firstDay, openedToDay: lastDay, isTest: false }
}

const REACHED: Record<Exclude<Step, 'standing'>, Stage> = {
  opened: 'OPENED',
  engaged: 'ENGAGED',
  offered: 'OFFERED',
  clicked: 'CLICKED',
  started: 'STARTED',
  converted: 'CONVERTED',
}

/** Those of some conversations that came as far as a step; those opened are windows left empty as well. */
export function ofStep(base: Filter, step: Step): Filter {
  return step === 'standing' ? { ...base, standing: [] } : { ...base, reached: REACHED[step] }
}

/** Those of some conversations that have a value of a dimension. */
export function ofValue(base: Filter, dimension: InsightsDimension, value: string): Filter {
  const values = [value]
  const fields: Record<InsightsDimension, Filter> = {
    GOAL: { goals: values as LinkKind[] },
    PLAN: { offers: values },
    OFFICE: { offers: values },
    DAY_PASS: { offers: values },
    PAGE: { pages: values },
    CHANNEL: { channels: values as NonNullable<Filter['channels']> },
    DEVICE: { devices: values as NonNullable<Filter['devices']> },
    LANGUAGE: { languages: values },
    CAMPAIGN: { campaigns: values },
    REFERRER: { referrers: values },
  }
  return { ...base, ...fields[dimension] }
}

/** Those of some conversations whose first outcome came after so many minutes. */
export function ofMinutes(base: Filter, fromMinutes: number, belowMinutes: number | null | undefined): Filter {
  return { ...base, convertedFromMinutes: fromMinutes, ...(belowMinutes && { convertedBelowMinutes: belowMinutes }) }
}

/** How an outcome can belong to a conversation. */
export type Belonging = 'converted' | 'standing' | 'reversed' | 'assisted'

/** Those of some conversations to which outcomes belong in a way: of one kind or any, priced in a currency or any. */
export function ofOutcome(base: Filter, how: Belonging, kind?: ConversionKind, currency?: string): Filter {
  return { ...base, [how]: kind ? [kind] : [], ...(currency && { currencies: [currency] }) }
}
