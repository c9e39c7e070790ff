import { en } from 'chrono-node'
import {
  addDays,
  type DateWords,
  dayInMonth,
  firstOfMonth,
  nextDayOfMonth,
  weekdayOf,
} from '../../understand/dates.rules.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const PARTS_OF_MAY: Readonly<Record<string, number>> = { mid: 15, 'middle of': 15, late: 25, 'end of': 31 }

/** How English names days. */
export const englishDates: DateWords = {
  dayFirst: en.GB,
  monthFirst: en.casual,
  written: [
    // The parser takes a small number for a year: "december 10" is no year.
    [
      /\b(january|february|march|april|may|june|july|august|september|october|november|december),? (\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d)/,
      '$2 $1',
    ],
  ],
  soon: /\b(as soon as possible|asap|right away|straight away|immediately|immediate|at once|as early as possible|soonest|(from|start(ing)?|available|free|right) now|now|(when|how soon|how (quickly|early)|what is the (earliest|soonest)( day| date)?) (can|could|may) (i|we)( be able to)? (start|begin|join|move in|get in|come in))\b/,
  phrases: [
    { pattern: /\b(in )?(the )?(middle of|mid) next month\b/, day: (today) => addDays(firstOfMonth(today, 1), 14) },
    { pattern: /\bend of next month\b/, day: (today) => addDays(firstOfMonth(today, 2), -1) },
    { pattern: /\bday after tomorrow\b/, day: (today) => addDays(today, 2) },
    {
      pattern: /\b(the )?(start|beginning|first) of (the )?(next|coming) month\b|\bnext month\b/,
      day: (today) => firstOfMonth(today, 1),
    },
    { pattern: /\bthis (week|month)\b/, day: (today) => today },
    ...MONTHS.map((month, index) => ({
      pattern: new RegExp(`\\b(?:the )?(?:(first|1st)|(second|2nd)|(third|3rd)|(last)) week (?:of|in) ${month}\\b`),
      day: (today: string, [, ...weeks]: RegExpMatchArray) =>
        dayInMonth(today, index + 1, 1 + 7 * weeks.findIndex((week) => week !== undefined)),
    })),
    {
      // The parser takes it for the other "may".
      pattern:
        /\b(?:(?:from|in|by|for|until|starting|early|(?:start|beginning) of) (mid|middle of|late|end of)?|(mid|middle of|late|end of))[ -]?may\b(?! ?\d| (?:i|we|you|be|have|it|there|my)\b)/,
      day: (today, match) => dayInMonth(today, 5, PARTS_OF_MAY[match[1] ?? match[2] ?? '']),
    },
    { pattern: /\b(the )?(start|beginning) of next week\b|\b(next|the coming) week\b/, day: nextMonday },
    { pattern: /\bend of (the|this) week\b/, day: (today) => addDays(today, (5 - weekdayOf(today) + 7) % 7) },
    { pattern: /\b(in )?(a|1) fortnight\b/, day: (today) => addDays(today, 14) },
    { pattern: /\b(in )?a (few|couple of|couple) weeks\b/, day: (today) => addDays(today, 14) },
    { pattern: /\b(in )?(the )?(new year|next year)\b/, day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01` },
    {
      pattern:
        /\b(?:on |from |by )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?!(?: of)? (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|1\b|one\b|option|office|plan|floor))(?<=(?:on|from|by|the) (?:the )?\d{1,2}(?:st|nd|rd|th))/,
      day: (today, match) => nextDayOfMonth(today, Number(match[1])),
    },
  ],
  // The found words stand between angle brackets, with what is written around them.
  notADay: new RegExp(
    [
      '<24 ?/ ?7|<\\d+>',
      '<\\w+days>|<\\w+day>s',
      '<(second|sec|sat|sun|mon|wed|mar|now|today now)>',
      '<(this|last|next) (morning|evening|afternoon)>',
      // "May we visit?" is no month; "in May" is.
      `(?<!\\b(in|from|by|until|for|of|early|late|mid|this|next|on|about|start|starting|beginning) )<may>(?= (i|we|you|be|have|it|there|my)\\b)`,
    ].join('|'),
  ),
  relative: /^(in|within|this|coming|next|after|last|past)\b|\b(from (now|today|tomorrow)|later|time|ago)$/,
  partOfMonth: [
    { pattern: /\b(mid|middle of)[ -]?$/, day: 15 },
    { pattern: /\blate[ -]?$/, day: 25 },
  ],
  thisOne: /^this\b/,
  last: /^(last|past)\b/,
}

function nextMonday(today: string): string {
  return addDays(today, 8 - weekdayOf(today))
}
