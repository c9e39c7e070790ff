import { bergwerkArticles } from './articles/bergwerk.ts'
import type { OperatorCatalogue } from './operator-catalogue.ts'

/** What Bergwerk Zürich has on offer: a second operator, so that tests see that nothing crosses. */
export const bergwerkCatalogue: OperatorCatalogue = {
  currency: 'CHF',
  plans: [
    {
      type: 'HOT_DESK',
      name: 'Stollen Flex',
      description: 'Any free desk on weekdays.',
      priceMinor: 39000,
      signUpFeeMinor: 10000,
      noticePeriodDays: 60,
    },
    {
      type: 'DEDICATED_DESK',
      name: 'Schacht Fix',
      description: 'A desk of your own by the window.',
      priceMinor: 58000,
      billingCount: 3,
      noticePeriodDays: 90,
    },
  ],
  products: [{ type: 'DAY_PASS', name: 'Tageskarte', description: 'One day at any free desk.', priceMinor: 4500 }],
  desks: [
    {
      type: 'OFFICE',
      name: 'Kristallkammer',
      description: 'An office for five.',
      size: 24,
      capacity: 5,
      priceMinor: 310000,
    },
  ],
  articles: bergwerkArticles,
}
