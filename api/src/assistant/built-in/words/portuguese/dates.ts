import { pt } from 'chrono-node'
import {
  addDays,
  type DateWords,
  dayInMonth,
  firstOfMonth,
  nextDate,
  nextDayOfMonth,
  weekdayOf,
} from '../../understand/dates.rules.ts'

const WEEKDAYS = ['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo']
const WEEKDAY = `(${WEEKDAYS.join('|')})(?:-feira)?`
const MONTHS = [
  'janeiro|jan',
  'fevereiro|fev',
  'mar[cç]o|mar',
  'abril|abr',
  'maio|mai',
  'junho|jun',
  'julho|jul',
  'agosto|ago',
  'setembro|set',
  'outubro|out',
  'novembro|nov',
  'dezembro|dez',
]
const BEGIN = 'inicios?|comecos?|principios?'
const MIDDLE = 'meados|meio'
const END = 'finais|final|fins|fim'
const NEXT_MONTH = '(?:proximo mes|mes que vem|mes seguinte|mes proximo)'
const NEXT_WEEK = '(?:proxima semana|semana que vem|semana seguinte)'
const AHEAD = '(?:daqui a|dentro de|em)'

/**
 * How Portuguese names days. Weekdays have rules of their own, for "segunda" is Monday and also the second one: it is a
 * day with "-feira" or with a word before or after it that only days have.
 */
export const portugueseDates: DateWords = {
  dayFirst: pt.casual,
  monthFirst: pt.casual,
  soon: /\b(o mais (rapido|cedo|depressa|breve) possivel|(o )?quanto antes|assim que possivel|imediatamente|imediat[oa]|ja(?= *(?:$|[?!.,]))|(?<!por )agora( mesmo)?(?! nao\b)|desde ja|asap|com urgencia)\b/,
  phrases: [
    { pattern: /\bdepois de amanha\b/, day: (today) => addDays(today, 2) },
    { pattern: /\banteontem\b/, day: (today) => addDays(today, -2) },
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(`\\b(\\d{1,2})o? (?:de )?(?:${names})\\b(?!,? (?:de )?\\d{4})`),
      day: (today: string, match: RegExpMatchArray) => nextDate(today, Number(match[1]), index + 1),
    })),
    { pattern: new RegExp(`\\b${WEEKDAY} passad[oa]\\b`), day: (today, match) => weekdayBefore(today, match[1]) },
    { pattern: /\b(na |a )?semana passada\b/, day: (today) => addDays(today, -7) },
    {
      pattern: new RegExp(`\\b${WEEKDAY} (?:da|na) ${NEXT_WEEK}\\b`),
      day: (today, match) => addDays(nextMonday(today), WEEKDAYS.indexOf(match[1] ?? '')),
    },
    {
      pattern: new RegExp(
        `\\b(est[ea]|nest[ea]|dest[ea]) ${WEEKDAY}\\b(?! a |,? \\d)|^(?:e )?${WEEKDAY}\\W*$|\\b(?:n[oa]|proxim[oa]|a partir d[eao]|desde|para|ate|pra|pr[oa]|para [ao]) ${WEEKDAY}\\b(?! (?:\\w+ )?(?:opcao|sala|mesa|proposta|escolha)|,? (?:dia )?\\d)|\\b${WEEKDAY}(?: que vem| proxim[oa]|(?<=-feira))\\b(?! a |,? (?:dia )?\\d)`,
      ),
      day: (today, [, thisOne, ...names]) =>
        weekdayAhead(
          today,
          names.find((name) => name !== undefined),
          thisOne !== undefined,
        ),
    },
    {
      pattern: new RegExp(`\\b(?:${MIDDLE}) (?:do|de) ${NEXT_MONTH}\\b`),
      day: (today) => addDays(firstOfMonth(today, 1), 14),
    },
    {
      pattern: new RegExp(`\\b(?:${END}) (?:do|de) ${NEXT_MONTH}\\b`),
      day: (today) => addDays(firstOfMonth(today, 2), -1),
    },
    {
      pattern: new RegExp(`\\b(?:${END}) (?:do|deste|de) mes\\b`),
      day: (today) => addDays(firstOfMonth(today, 1), -1),
    },
    {
      pattern: new RegExp(`\\b${NEXT_MONTH}\\b|\\b(?:${BEGIN}) (?:do|de) mes\\b`),
      day: (today) => firstOfMonth(today, 1),
    },
    {
      pattern: /\b(final|fim) d(a|esta) semana\b/,
      day: (today) => addDays(today, (5 - weekdayOf(today) + 7) % 7),
    },
    { pattern: /\b(esta|nesta) semana\b|\b(este|neste) mes\b/, day: (today) => today },
    { pattern: new RegExp(`\\b${NEXT_WEEK}\\b`), day: nextMonday },
    {
      pattern: new RegExp(`\\b${AHEAD} (um|uma|1|\\d{1,2}) (dia|semana|mes)(?:e?s)?\\b(?! (?:por|a cada))`),
      day: (today, match) => ahead(today, Number(match[1]) || 1, match[2]),
    },
    {
      pattern: new RegExp(`\\b${AHEAD} (?:uma quinzena|umas semanas|algumas semanas|um par de semanas)\\b`),
      day: (today) => addDays(today, 14),
    },
    {
      pattern: /\b(proximo ano|ano que vem|ano novo)\b/,
      day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    },
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(
        `(?<!\\d(?:o)? (?:de )?)\\b(?:(?:(${BEGIN}|${MIDDLE}|${END}) de |(?:em|desde|para|a partir de|durante|ate) )(?:${names})|${names.split('|')[0]})\\b(?: (?:de )?(\\d{4}))?(?! ?\\d)`,
      ),
      day: (today: string, match: RegExpMatchArray) => inMonth(today, index + 1, match[1], match[2]),
    })),
    {
      pattern:
        /\b(?:(?:a partir |desde |para |ate |n)?(?:do|o) dia |dia |a partir de |a partir do )(\d{1,2})(?= *(?:$|[?!.,](?!\d)|por favor|se |obrigad|e |para |com |somos|pode))/,
      day: (today, match) => nextDayOfMonth(today, Number(match[1])),
    },
  ],
  written: [[/\bmarco(?=,? (de )?\d{4})/g, 'março']],
  // The found words stand between angle brackets, with what is written around them.
  notADay: new RegExp(
    [
      '<(24 ?/ ?7|\\d+|de \\d+|mar|mai|set|out|jan|fev|abr|jun|jul|ago|nov|dez|noite|tarde|manha|meio-dia)\\W*>',
      `<\\W*(segunda|terca|quarta|quinta|sexta|sabado|domingo|seg|ter|qua|qui|sex|sab|dom)(-feira)?\\W*>`,
      '\\b(de|da|pela|na) <manha',
      '<agora> nao\\b|\\bpor <agora>',
    ].join('|'),
  ),
  relative: /^(daqui|dentro|em)\b/,
  partOfMonth: [],
  thisOne: /^est[ea]\b|^nest[ea]\b/,
  last: /\bpassad[oa]\b|\bontem\b/,
}

function nextMonday(today: string): string {
  return addDays(today, 8 - weekdayOf(today))
}

function weekdayAhead(today: string, name: string | undefined, orToday: boolean): string {
  const days = (WEEKDAYS.indexOf(name ?? '') + 1 - weekdayOf(today) + 7) % 7
  return addDays(today, days || (orToday ? 0 : 7))
}

function weekdayBefore(today: string, name: string | undefined): string {
  const days = (weekdayOf(today) - 1 - WEEKDAYS.indexOf(name ?? '') + 7) % 7
  return addDays(today, -(days || 7))
}

function ahead(today: string, count: number, unit: string | undefined): string {
  if (unit !== 'mes') return addDays(today, unit === 'semana' ? 7 * count : count)
  const first = firstOfMonth(today, count)
  const day = addDays(first, Number(today.slice(8)) - 1)
  return day.startsWith(first.slice(0, 7)) ? day : addDays(firstOfMonth(first, 1), -1)
}

function inMonth(today: string, month: number, said: string | undefined, year: string | undefined): string {
  const day = !said || new RegExp(`^(?:${BEGIN})$`).test(said) ? 1 : new RegExp(`^(?:${MIDDLE})$`).test(said) ? 15 : 25
  const two = (part: number) => String(part).padStart(2, '0')
  return year ? `${year}-${two(month)}-${two(day)}` : dayInMonth(today, month, day)
}
