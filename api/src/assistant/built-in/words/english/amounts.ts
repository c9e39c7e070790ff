import type { AmountWords } from '../../understand/amounts.rules.ts'

const NUMBER = '(\\d{1,4})'
const PEOPLE =
  '(?:people|persons?|peoples|pax|ppl|employees|staff|colleagues|members of staff|team members|folks|guys|heads|seats|workers|developers|designers|engineers|users|freelancers|founders)'
const AMOUNT = '(?<amount>\\d[\\d.,]*k?)'
const SIGN = '(?:€|£|\\$|eur|gbp|chf|usd|euros?|pounds?|francs?|quid|bucks|dollars?)'
const CEILING =
  '(?:under|below|less than|up to|at most|no more than|not more than|max(?:imum)?(?: of)?|within|cheaper than|for less than|budget(?: of| is| would be| around| about| up to| max)*|spend(?: up to| about| around)?|pay(?: up to| about| around)?|afford(?: up to| about)?)'

/** How English counts people and money. */
export const englishAmounts: AmountWords = {
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    hundred: 100,
  },
  people: [
    new RegExp(`\\b${NUMBER} (?:day )?(?:pass(?:es)?|tickets?)\\b`),
    new RegExp(`\\b${NUMBER} ?(?:-|to|or|/) ?${NUMBER} ?-?${PEOPLE}\\b`),
    new RegExp(`\\b${NUMBER}[ -]?(?:of us|of my ${PEOPLE}|${PEOPLE})\\b`),
    new RegExp(`\\b${NUMBER}[ -]?(?:man|woman|strong|head|desk)? ?(?:team|company|startup|start-up|business|group)\\b`),
    new RegExp(
      `\\b(?:team|group|company|startup|start-up|business|party|crew|headcount|us)(?: size)?(?: is| are| of| has)*(?: about| around| maybe)? ${NUMBER}(?! ?${SIGN})\\b`,
    ),
    new RegExp(
      `\\b(?:we are|there are|there is|there will be|we will be|we would be|it is|we have) (?:a )?(?:just |only |about |around |team of )?${NUMBER}(?! ?${SIGN})(?= *(?:$|[.,!?]|and|people|now|in|from|us))`,
    ),
    new RegExp(`\\b${NUMBER}[ -](?:desks?|workstations?|seater)\\b`),
    new RegExp(
      `\\b(?:office|room|space|studio|suite|desks?|something|1) for (?:about |around |up to )?${NUMBER}(?! ?${SIGN}|[\\d.,]*k|(?: days?| weeks?| months?| hours?| years?))\\b`,
    ),
    new RegExp(
      `^(?:ok |okay |so |and |what about |how about |or )*for (?:about |around |up to )?${NUMBER} *(?:\\?|$|instead|please|then)`,
    ),
    /\bfor (?:about |around |up to )?(\d{1,2})(?= *(?:$|[?.!,]|please\b|from \D|starting\b|in \D|under\b|with\b|and\b))/,
    new RegExp(`\\b(?:grow|growing|grown|expand|expanding|scaling) to (?:about |around )?${NUMBER}(?! ?${SIGN})\\b`),
    new RegExp(`\\bfits? (?:about |around |up to )?${NUMBER}\\b`),
  ],
  peopleWithoutNumber: [
    {
      pattern:
        /\b(just|only) (me|myself)\b|\bby myself\b|\bon my own\b|\bfor myself\b|\bsolo\b|\balone\b|\b(i am|i'm) alone\b|\b(sole|solo) trader\b/,
      people: 1,
    },
    {
      pattern:
        /\b(me|myself) and (my |a )?(colleague|co-?founder|business partner|partner|friend|co ?worker|assistant)\b/,
      people: 2,
    },
    {
      pattern:
        /\b(my|a) (colleague|co-?founder|business partner|partner|friend|co ?worker|assistant|wife|husband) (and|&) (i|me|myself)\b/,
      people: 2,
    },
    { pattern: /\b(a )?couple of (people|us)\b|\bthe (both|pair) of us\b|\bboth of us\b/, people: 2 },
  ],
  peopleBesidesMe: new RegExp(
    `\\b(?:me|myself|i) (?:and|plus|\\+|&|with) (?:my |the )?(?:other )?${NUMBER}(?! ?${SIGN})\\b|\\b${NUMBER} (?:other |of my )?(?:colleagues|friends|partners|people|others|co-?founders|employees|developers) (?:and|&) (?:i|me|myself)\\b`,
  ),
  budget: [
    new RegExp(
      `\\b${CEILING} (?:about |around |max )?${SIGN}? ?${AMOUNT}(?! ?(?:people|persons?|pax|of us|days?|weeks?|months?|desks?|%))(?: ?${SIGN})?`,
    ),
    new RegExp(`(?:€|£|\\$|\\b(?:eur|gbp|chf|usd) ?)${AMOUNT}`),
    new RegExp(`\\b${AMOUNT} ?(?:€|£|\\$|${SIGN}\\b)`),
    new RegExp(`\\b${AMOUNT} (?:budget|max|maximum|tops|a month|per month|pm|p/m|monthly)\\b`),
  ],
  currencies: [
    { pattern: /€|\beuros?\b|\beur\b/, currency: 'EUR' },
    { pattern: /£|\bpounds?\b|\bgbp\b|\bquid\b/, currency: 'GBP' },
    { pattern: /\bchf\b|\bfrancs?\b/, currency: 'CHF' },
    { pattern: /\$|\bdollars?\b|\busd\b/, currency: 'USD' },
  ],
}
