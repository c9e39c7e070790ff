import { de } from 'chrono-node'
import {
  addDays,
  type DateWords,
  dayInMonth,
  firstOfMonth,
  nextDate,
  nextDayOfMonth,
  weekdayOf,
} from '../../understand/dates.rules.ts'

const MONTHS = [
  'januar|janner|jan',
  'februar|feber|feb',
  'marz|maerz',
  'april|apr',
  'mai',
  'juni',
  'juli',
  'august|aug',
  'september|sept?',
  'oktober|okt',
  'november|nov',
  'dezember|dez',
]
const MONTH = MONTHS.join('|')
const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']
const WEEKDAY = `(${WEEKDAYS.join('|')})`
const PARTS: Readonly<Record<string, number>> = { anfang: 1, mitte: 15, ende: 25 }

/** How German names days. */
export const germanDates: DateWords = {
  dayFirst: de.casual,
  monthFirst: de.casual,
  written: [
    [/\b(marz|maerz)\b/g, 'märz'],
    [/\b(ubermorgen|uebermorgen)\b/g, 'übermorgen'],
    [/\bn(a|ae)chste([nrs]?)\b/g, 'nächste$2'],
    [/\b(uber|ueber)n(a|ä|ae)chste/g, 'übernächste'],
    [/\b(nä)?(chsten|kommenden|diesen|am) (?:1\.|ersten)(?= des monats)/g, '$1$2 1.'],
  ],
  soon: /\b(so (bald|schnell|fruh|frueh) wie moglich|schnellstmoglich|baldmoglichst|ab sofort|sofort|ab jetzt|jetzt( gleich)?|gleich|umgehend|asap)\b/,
  phrases: [
    { pattern: /\bvorgestern\b/, day: (today) => addDays(today, -2) },
    { pattern: /übernächste[rn]? woche\b/, day: (today) => addDays(today, 15 - weekdayOf(today)) },
    { pattern: /übernächsten monat\b/, day: (today) => firstOfMonth(today, 2) },
    {
      pattern: new RegExp(
        `\\b(?:am )?(?:(?:nächste|kommende)[nr]? woche (?:am )?${WEEKDAY}|${WEEKDAY} (?:in der )?(?:nächste|kommende)[nr]? woche)\\b`,
      ),
      day: (today, match) => addDays(nextMonday(today), WEEKDAYS.indexOf(match[1] ?? match[2] ?? '')),
    },
    {
      pattern: /\b(mitte|ende) (der )?nächste[rn]? woche\b/,
      day: (today, match) => addDays(nextMonday(today), match[1] === 'mitte' ? 2 : 4),
    },
    { pattern: /\b(heute )?in (8|acht) tagen\b|\b(heute in|in) (einer|1) woche\b/, day: (today) => addDays(today, 7) },
    {
      pattern:
        /\b(am |ab dem |zum |ab )?(ersten|1\.) (des )?(nächsten|kommenden) monats\b|\b(am |ab dem |zum )?nächsten (ersten|1\.)(?! \w)|\b(ab dem |zum |am )(ersten|1\.)(?= *(?:$|[?!,]))/,
      day: (today) => firstOfMonth(today, 1),
    },
    {
      pattern:
        /\b(anfang |zu beginn )?(des )?nächsten jahre?s?\b|\bkommendes jahr\b|\bjahresanfang\b|\bjahresbeginn\b|\bnach (neujahr|silvester)\b/,
      day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    },
    { pattern: /\b(in der )?mitte (des )?nächsten monats?\b/, day: (today) => addDays(firstOfMonth(today, 1), 14) },
    { pattern: /\bende (des )?nächsten monats?\b/, day: (today) => addDays(firstOfMonth(today, 2), -1) },
    { pattern: /\bende (des|dieses) monats?\b|\bmonatsende\b/, day: (today) => addDays(firstOfMonth(today, 1), -1) },
    {
      pattern: /\b(anfang |ab |zum |im |zu beginn des )?(nächsten?|kommenden?) monats?\b|\b(zum |ab )?monatsersten\b/,
      day: (today) => firstOfMonth(today, 1),
    },
    {
      pattern: /\b(ende|am ende) (der|dieser) woche\b/,
      day: (today) => addDays(today, (5 - weekdayOf(today) + 7) % 7),
    },
    { pattern: /\b(diese|in dieser) woche\b|\b(diesen|in diesem) monat\b/, day: (today) => today },
    {
      pattern: /\b(anfang |ab |in der )?(nächste[rn]?|kommende[rn]?) woche(?! (mo|di|mi|do|fr|sa|so))\b/,
      day: nextMonday,
    },
    { pattern: /\bin (14 tagen|ein paar wochen|einigen wochen)\b/, day: (today) => addDays(today, 14) },
    {
      pattern: /\b(zum jahreswechsel|nächstes jahr|neues jahr|neujahr)\b/,
      day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    },
    {
      pattern: /\b(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/,
      day: (today, match) => nextDate(today, Number(match[1]), Number(match[2])),
    },
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(`\\b(\\d{1,2})\\.? ?(?:${written(names)})\\b(?! ?\\d{4})`),
      day: (today: string, match: RegExpMatchArray) => nextDate(today, Number(match[1]), index + 1),
    })),
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(
        `(?<!\\d\\.? ?)\\b(?:(?:ab|im|zu|in|bis|zum)? ?(anfang|mitte|ende) )?(?:ab |im |in )?(?:${written(names)})\\b(?! ?\\d)`,
      ),
      day: (today: string, match: RegExpMatchArray) => dayInMonth(today, index + 1, PARTS[match[1] ?? '']),
    })),
    {
      pattern: new RegExp(`\\b(?:am|ab dem|ab|zum|vom) (\\d{1,2})\\.(?! ?(?:\\d|${written(MONTH)}|platz|stock))`),
      day: (today, match) => nextDayOfMonth(today, Number(match[1])),
    },
  ],
  // The found words stand between angle brackets, with what is written around them.
  notADay:
    /<(24 ?\/ ?7|\d+|so( \d+)?|mo|mi|do|sa|fr|mai|die|vor|nach|abend|mittag)>|guten <morgen>|<\w+s>|f(u|ue)r <(\d+ |\w+ )?tage?>|<f(u|ü)r |morgens>/,
  relative: /^(in|nächste|kommende|diese|heute|morgen|übermorgen)/,
  partOfMonth: [
    { pattern: /\bmitte $/, day: 15 },
    { pattern: /\bende $/, day: 25 },
  ],
  thisOne: /^diese/,
  last: /^(letzte|vorige|vergangene)/,
}

function nextMonday(today: string): string {
  return addDays(today, 8 - weekdayOf(today))
}

function written(names: string): string {
  return names.replace('marz|maerz', 'märz')
}
