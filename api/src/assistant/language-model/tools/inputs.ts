import { z } from 'zod'

const day = z.iso.date().describe('As the visitor said it, in the form YYYY-MM-DD.')
const budget = z
  .number()
  .positive()
  .max(1e7)
  .describe('Most the visitor wants to pay a month or for one pass, as they said it, in whole units of the currency.')
const people = z.number().int().min(1).max(500).describe('How many people, if the visitor said so.')

/** What each tool takes. Strict: what is not named here is refused, and the model is told so. */
export const INPUTS = {
  findPlans: z.strictObject({
    types: z
      .array(z.enum(['HOT_DESK', 'DEDICATED_DESK', 'VIRTUAL_OFFICE', 'PRIVATE_OFFICE', 'OTHER']))
      .min(1)
      .max(5)
      .optional()
      .describe(
        'HOT_DESK: hot desk, flexible desk, coworking. DEDICATED_DESK: dedicated or fixed desk. VIRTUAL_OFFICE: virtual office, postal address. All, if left out.',
      ),
    startDate: day.optional(),
    people: people.optional(),
    budget: budget.optional(),
  }),
  findOffices: z.strictObject({ moveInDate: day.optional(), people: people.optional(), budget: budget.optional() }),
  findDayPasses: z.strictObject({ day: day.optional(), people: people.optional(), budget: budget.optional() }),
  findExtras: z.strictObject({}),
  searchArticles: z.strictObject({
    question: z.string().min(1).max(300).describe('What is asked, in few words, in the language you answer in.'),
  }),
  readOpeningHours: z.strictObject({}),
  readAddress: z.strictObject({}),
  showOffers: z.strictObject({
    refs: z.array(z.string().max(20)).min(1).max(5).describe('References of offers that were looked up, best first.'),
  }),
  handOver: z.strictObject({}),
  noteUnanswered: z.strictObject({}),
}

/** What the model may call. */
export type ToolName = keyof typeof INPUTS

/** What each tool is called with, once checked. */
export type Inputs = { [Name in ToolName]: z.infer<(typeof INPUTS)[Name]> }
