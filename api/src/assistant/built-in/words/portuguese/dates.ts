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

const MONTHS = [
  'janeiro|jan',
  'fevereiro|fev',
  'marco|mar',
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
const PARTS: Readonly<Record<string, number>> = {
  inicio: 1,
  comeco: 1,
  principio: 1,
  meados: 15,
  meio: 15,
  fim: 25,
  final: 25,
  finais: 25,
}

/** How Portuguese names days. */
export const portugueseDates: DateWords = {
  dayFirst: pt.casual,
  monthFirst: pt.casual,
  soon: /\b(o mais (rapido|cedo|depressa) possivel|o quanto antes|quanto antes|imediatamente|de imediato|ja( agora)?|agora( mesmo)?|asap)\b/,
  phrases: [
    { pattern: /\bdepois de amanha\b/, day: (today) => addDays(today, 2) },
    {
      pattern: /\b(em )?(meados|meio) (do|de) (proximo mes|mes que vem)\b/,
      day: (today) => addDays(firstOfMonth(today, 1), 14),
    },
    {
      pattern: /\b(no )?(fim|final) do (proximo mes|mes que vem)\b/,
      day: (today) => addDays(firstOfMonth(today, 2), -1),
    },
    { pattern: /\b(no )?(fim|final) d(o|este) mes\b/, day: (today) => addDays(firstOfMonth(today, 1), -1) },
    {
      pattern: /\b(no )?(inicio do |comeco do |principio do |a partir do )?(proximo mes|mes que vem|mes seguinte)\b/,
      day: (today) => firstOfMonth(today, 1),
    },
    {
      pattern: /\b(no )?(fim|final) d(a|esta) semana\b(?! )/,
      day: (today) => addDays(today, (5 - weekdayOf(today) + 7) % 7),
    },
    { pattern: /\b(esta|nesta) semana\b|\b(este|neste) mes\b/, day: (today) => today },
    {
      pattern: /\b(na |a )?(proxima semana|semana que vem|semana seguinte)\b/,
      day: (today) => addDays(today, 8 - weekdayOf(today)),
    },
    { pattern: /\b(daqui a|dentro de|em) (\d{1,2}) dias?\b/, day: (today, match) => addDays(today, Number(match[2])) },
    {
      pattern: /\b(daqui a|dentro de|em) (\d{1,2}) semanas?\b/,
      day: (today, match) => addDays(today, 7 * Number(match[2])),
    },
    { pattern: /\b(daqui a|dentro de|em) uma semana\b/, day: (today) => addDays(today, 7) },
    {
      pattern: /\b(daqui a|dentro de|em) (uma quinzena|15 dias|umas semanas|algumas semanas)\b/,
      day: (today) => addDays(today, 14),
    },
    { pattern: /\b(daqui a|dentro de|em) (um|1) mes\b/, day: (today) => sameDayNextMonth(today) },
    {
      pattern: /\b(no )?(proximo ano|ano que vem|ano novo)\b/,
      day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    },
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(`\\b(\\d{1,2})o? (?:de )?(?:${names})\\b(?! ?(?:de )?\\d{4})`),
      day: (today: string, match: RegExpMatchArray) => nextDate(today, Number(match[1]), index + 1),
    })),
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(
        `(?<!\\d(?:o)? (?:de )?)\\b(?:(?:em |no |nos |a )?(inicio|comeco|principio|meados|meio|fim|final|finais) de |em |desde |para |a partir de |durante )(?:${names})\\b(?! ?(?:de )?\\d)`,
      ),
      day: (today: string, match: RegExpMatchArray) => dayInMonth(today, index + 1, PARTS[match[1] ?? '']),
    })),
    {
      pattern:
        /\b(?:a partir do dia |desde o dia |no dia |para o dia |dia |a partir de )(\d{1,2})(?= *(?:$|[?!.,]|por favor|se |obrigad|e ))/,
      day: (today, match) => nextDayOfMonth(today, Number(match[1])),
    },
  ],
  written: [[/\bmarco(?= de \d{4})/g, 'março']],
  // The found words stand between angle brackets, with what is written around them.
  notADay:
    /<(24 ?\/ ?7|\d+|de \d+|mar|qua|qui|sex|sab|dom|seg|ter|noite|tarde|manha|meio-dia)>|(de|da|pela|na) <manha>|<(segunda|terca|quarta|quinta|sexta)s?>(?= (opcao|sala|feira de|mesa|proposta|op))|(todas|cada|as|aos) (as |os )?<|a <(segunda|terca|quarta|quinta|sexta)>(?= *(?:$|[?.!]))|<\w+s>(?<=(as|aos) <\w+>)/,
  relative: /^(daqui|dentro|em|na|no|hoje|amanha|proxim|est[ea])|que vem$/,
  partOfMonth: [
    { pattern: /\bmeados de $/, day: 15 },
    { pattern: /\b(fim|final) de $/, day: 25 },
  ],
  thisOne: /^est[ea]|^nest[ea]/,
  last: /passad[oa]|ultim[oa]/,
}

function sameDayNextMonth(today: string): string {
  const first = firstOfMonth(today, 1)
  const day = addDays(first, Number(today.slice(8)) - 1)
  return day.startsWith(first.slice(0, 7)) ? day : addDays(firstOfMonth(today, 2), -1)
}
