import { es } from 'chrono-node'
import {
  addDays,
  type DateWords,
  dayInMonth,
  firstOfMonth,
  nextDayOfMonth,
  weekdayOf,
} from '../../understand/dates.rules.ts'

const WEEKDAYS = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo']
const WEEKDAY = `(${WEEKDAYS.join('|')})`
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre|setiembre',
  'octubre',
  'noviembre',
  'diciembre',
]
const BEGIN = 'principios?|comienzos?|inicios?|primeros'
const MIDDLE = 'mediados|mitad'
const END = 'finales|fines|final|fin'
const FROM = '(?:a partir de |desde |para |en |a |hacia |sobre )?'
const NEXT_MONTH = '(?:proximo mes|mes que viene|mes proximo|mes siguiente|mes entrante)'
const NEXT_WEEK = '(?:proxima semana|semana que viene|semana proxima|semana siguiente|semana entrante)'

/** How Spanish names days. */
export const spanishDates: DateWords = {
  dayFirst: es.casual,
  monthFirst: es.casual,
  // The coming one is meant, also on the day before; the parser would take the one of next week.
  written: [
    [new RegExp(`\\b(?:proximo|este proximo) (?=${WEEKDAY}\\b)`, 'g'), ''],
    [new RegExp(`\\b${WEEKDAY} (?:que viene|proximo|entrante)\\b`, 'g'), '$1'],
    [/\bde este ano\b/g, ''],
  ],
  soon: /\b(ya(?= *(?:$|[,.!?]))|inmediat[ao]s?|cuanto antes|lo antes posible|lo mas (pronto|rapido) posible|tan pronto como sea posible|de inmediato|inmediatamente|inmediata|inmediato|ya mismo|(?<!por )ahora( mismo)?(?! no\b)|enseguida|en seguida|desde ya|asap|a la brevedad|con urgencia|^ya)\b/,
  phrases: [
    { pattern: /\bpasado manana\b/, day: (today) => addDays(today, 2) },
    { pattern: /\bantes de ?ayer\b|\banteayer\b/, day: (today) => addDays(today, -2) },
    { pattern: new RegExp(`\\b${WEEKDAY} pasado\\b`), day: (today, match) => weekdayBefore(today, match[1]) },
    { pattern: /\b(la )?semana pasada\b/, day: (today) => addDays(today, -7) },
    {
      pattern: new RegExp(`\\b${WEEKDAY} de (?:la )?${NEXT_WEEK}\\b`),
      day: (today, match) => addDays(nextMonday(today), WEEKDAYS.indexOf(match[1] ?? '')),
    },
    {
      pattern: new RegExp(`\\b(?:${MIDDLE}) (?:del|de) ${NEXT_MONTH}\\b`),
      day: (today) => addDays(firstOfMonth(today, 1), 14),
    },
    {
      pattern: new RegExp(`\\b(?:${END}) (?:del|de) ${NEXT_MONTH}\\b`),
      day: (today) => addDays(firstOfMonth(today, 2), -1),
    },
    {
      pattern: new RegExp(`\\b(?:${END}) (?:del|de|de este) mes\\b`),
      day: (today) => addDays(firstOfMonth(today, 1), -1),
    },
    {
      pattern: new RegExp(`\\b${NEXT_MONTH}\\b|\\b(?:${BEGIN}) (?:del|de) mes\\b`),
      day: (today) => firstOfMonth(today, 1),
    },
    {
      pattern: /\b(finales?|al final) de (la|esta) semana\b/,
      day: (today) => addDays(today, (5 - weekdayOf(today) + 7) % 7),
    },
    { pattern: /\besta( misma)? semana\b|\beste( mismo)? mes\b/, day: (today) => today },
    { pattern: new RegExp(`\\b${NEXT_WEEK}\\b`), day: nextMonday },
    {
      pattern: /\b(en|dentro de) (un par de|unas|algunas|pocas|2) semanas\b|\b(en|dentro de) (una quincena|15 dias)\b/,
      day: (today) => addDays(today, 14),
    },
    { pattern: /\b(en|dentro de) (una|1) semana\b/, day: (today) => addDays(today, 7) },
    {
      pattern: /\b(ano que viene|proximo ano|ano proximo|ano nuevo)\b/,
      day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    },
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(
        `(?<!\\d(?: de)? ?)\\b${FROM}(?:(${BEGIN}|${MIDDLE}|${END}) de(?:l mes de)? |(?:el )?mes de )?(?:${names})\\b(?!(?: de| del)? ?\\d)`,
      ),
      day: (today: string, match: RegExpMatchArray) => dayInMonth(today, index + 1, partOf(match[1])),
    })),
    {
      pattern:
        /\b(?:a partir del|desde el|para el|el|del|al)(?: dia)? (\d{1,2})(?= *(?:$|[?!.,](?!\d)|por favor|si |gracias|y |para |con |somos|podria|se puede|estaria))/,
      day: (today, match) => nextDayOfMonth(today, Number(match[1])),
    },
  ],
  // The found words stand between angle brackets, with what is written around them.
  notADay: new RegExp(
    [
      '<(24 ?/ ?7|\\d+|lun|mar|mie|jue|vie|sab|dom|ene|may|ago|sep|nov|dic)\\W*>',
      '\\b(los|todos los|cada|entre) <',
      `\\b(de|a) <${WEEKDAY}> a |${WEEKDAY} a <|<${WEEKDAY} a `,
      '<ahora> no\\b|\\bpor <ahora>',
      '\\b(por|de|en|a) la <manana>',
      '\\b(todas las) <',
    ].join('|'),
  ),
  relative: /^(en|dentro de)\b/,
  partOfMonth: [
    { pattern: new RegExp(`\\b(?:${MIDDLE}) de $`), day: 15 },
    { pattern: new RegExp(`\\b(?:${END}) de $`), day: 25 },
  ],
  thisOne: /^este /,
  last: /\bpasad[oa]\b|\bayer\b/,
}

function nextMonday(today: string): string {
  return addDays(today, 8 - weekdayOf(today))
}

function weekdayBefore(today: string, name: string | undefined): string {
  const back = (weekdayOf(today) - 1 - WEEKDAYS.indexOf(name ?? '') + 7) % 7
  return addDays(today, -(back || 7))
}

function partOf(said: string | undefined): number {
  if (said === undefined || new RegExp(`^(?:${BEGIN})$`).test(said)) return 1
  return new RegExp(`^(?:${MIDDLE})$`).test(said) ? 15 : 25
}
