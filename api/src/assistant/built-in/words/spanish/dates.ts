import { es } from 'chrono-node'
import {
  addDays,
  type DateWords,
  dayInMonth,
  firstOfMonth,
  nextDayOfMonth,
  weekdayOf,
} from '../../understand/dates.rules.ts'

const MONTHS = [
  'enero|ene',
  'febrero|feb',
  'marzo|mar',
  'abril|abr',
  'mayo|may',
  'junio|jun',
  'julio|jul',
  'agosto|ago',
  'septiembre|setiembre|sept?',
  'octubre|oct',
  'noviembre|nov',
  'diciembre|dic',
]
const PARTS: Readonly<Record<string, number>> = {
  principios: 1,
  inicios: 1,
  comienzos: 1,
  mediados: 15,
  finales: 25,
  fines: 25,
}

/** How Spanish names days. */
export const spanishDates: DateWords = {
  dayFirst: es.casual,
  monthFirst: es.casual,
  soon: /\b(lo antes posible|cuanto antes|lo mas pronto posible|ya mismo|ahora( mismo)?|de inmediato|inmediatamente|enseguida|asap)\b/,
  phrases: [
    { pattern: /\bpasado manana\b/, day: (today) => addDays(today, 2) },
    { pattern: /\ba mediados del? (proximo mes|mes que viene)\b/, day: (today) => addDays(firstOfMonth(today, 1), 14) },
    {
      pattern: /\b(a )?(finales|fines|final) del? (proximo mes|mes que viene)\b/,
      day: (today) => addDays(firstOfMonth(today, 2), -1),
    },
    {
      pattern: /\b(a )?(finales|fines|final|fin) de(l| este)? mes\b/,
      day: (today) => addDays(firstOfMonth(today, 1), -1),
    },
    {
      pattern:
        /\b(a (principios|inicios|comienzos) del? )?(el )?(proximo mes|mes que viene|mes proximo|mes siguiente)\b/,
      day: (today) => firstOfMonth(today, 1),
    },
    {
      pattern: /\b(a )?(final|finales) de (la|esta) semana\b/,
      day: (today) => addDays(today, (5 - weekdayOf(today) + 7) % 7),
    },
    { pattern: /\besta semana\b|\beste mes\b/, day: (today) => today },
    {
      pattern: /\b(la )?(proxima semana|semana que viene|semana proxima|semana siguiente)\b/,
      day: (today) => addDays(today, 8 - weekdayOf(today)),
    },
    { pattern: /\b(en|dentro de) (una quincena|15 dias|unas semanas)\b/, day: (today) => addDays(today, 14) },
    {
      pattern: /\b(el )?(ano que viene|proximo ano|ano nuevo)\b/,
      day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    },
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(
        `(?<!\\d(?:o|ro)? (?:de )?)\\b(?:a |desde |para )?(?:(principios|inicios|comienzos|mediados|finales|fines) de |en |desde |para |a partir de |durante )(?:${names})\\b(?! ?(?:de |del )?\\d)`,
      ),
      day: (today: string, match: RegExpMatchArray) => dayInMonth(today, index + 1, PARTS[match[1] ?? '']),
    })),
    {
      pattern:
        /\b(?:a partir del |desde el |para el |el dia |el |dia )(\d{1,2})(?= *(?:$|[?!.,]|por favor|si |gracias|y ))/,
      day: (today, match) => nextDayOfMonth(today, Number(match[1])),
    },
  ],
  // The found words stand between angle brackets, with what is written around them.
  notADay:
    /<(24 ?\/ ?7|\d+|mar|mie|sab|dom|lun|jue|vie|noche|tarde|mediodia)>|(por|de|en|a) la <manana>|<[a-z]+s>s?\b(?<=los <\w+>)|(todos|cada) (los )?</,
  relative: /^(en|dentro|la|el|este|esta|hoy|manana|proxim)|que viene$/,
  partOfMonth: [
    { pattern: /\bmediados de $/, day: 15 },
    { pattern: /\bfin(al)?es de $/, day: 25 },
  ],
  thisOne: /^est[ea]/,
  last: /pasad[oa]|ultim[oa]/,
}
