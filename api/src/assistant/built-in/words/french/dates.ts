import { fr } from 'chrono-node'
import {
  addDays,
  type DateWords,
  dayInMonth,
  firstOfMonth,
  nextDayOfMonth,
  weekdayOf,
} from '../../understand/dates.rules.ts'

const MONTHS = [
  'janvier|janv',
  'fevrier|fevr?',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juillet|juil',
  'aout',
  'septembre|sept?',
  'octobre|oct',
  'novembre|nov',
  'decembre|dec',
]
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const WEEKDAY = `(${WEEKDAYS.join('|')})`
const PARTS: Readonly<Record<string, number>> = { debut: 1, mi: 15, milieu: 15, fin: 25 }

/** How French names days. */
export const frenchDates: DateWords = {
  dayFirst: fr.casual,
  monthFirst: fr.casual,
  soon: /\b(des que possible|le plus (tot|vite|rapidement) possible|au plus (tot|vite)|des maintenant|tout de suite|immediatement|de suite|maintenant|asap)\b/,
  phrases: [
    {
      pattern: new RegExp(`\\b${WEEKDAY} en (?:8|huit)\\b`),
      day: (today, match) => addDays(today, ((WEEKDAYS.indexOf(match[1] ?? '') - weekdayOf(today) + 8) % 7 || 7) + 7),
    },
    { pattern: /\bavant[ -]hier\b/, day: (today) => addDays(today, -2) },
    {
      pattern: new RegExp(
        `\\b${WEEKDAY} (?:de la semaine prochaine)\\b|\\bla semaine prochaine,? (?:le )?${WEEKDAY}\\b`,
      ),
      day: (today, match) =>
        addDays(addDays(today, 8 - weekdayOf(today)), WEEKDAYS.indexOf(match[1] ?? match[2] ?? '')),
    },
    { pattern: /\b(dans|d ici|sous) (une|1) semaine\b|\bdans (8|huit) jours\b/, day: (today) => addDays(today, 7) },
    {
      pattern: /\b(dans|d ici) (2|deux) semaines\b|\bd ici (une quinzaine|15 jours)\b/,
      day: (today) => addDays(today, 14),
    },
    { pattern: /\b(dans|d ici) (un|1) mois\b/, day: (today) => addMonth(today) },
    { pattern: /\b(a|des|pour|apres) la rentree\b/, day: (today) => dayInMonth(today, 9) },
    {
      pattern: /\b(en |au )?debut (d |de l )annee( prochaine)?\b|\bdebut 20\d\d\b/,
      day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    },
    { pattern: /\ble 1er (du mois prochain|du mois)?(?= *(?:$|[?!.,]|svp))/, day: (today) => firstOfMonth(today, 1) },
    { pattern: /\bapres[ -]demain\b/, day: (today) => addDays(today, 2) },
    { pattern: /\b(mi|milieu)[ -](du )?mois prochain\b/, day: (today) => addDays(firstOfMonth(today, 1), 14) },
    { pattern: /\b(a la )?fin (du|de) mois prochain\b/, day: (today) => addDays(firstOfMonth(today, 2), -1) },
    { pattern: /\b(a la )?fin (du|de ce|de) mois\b/, day: (today) => addDays(firstOfMonth(today, 1), -1) },
    {
      pattern: /\b(debut |a partir |des |au debut )?(du |le |au )?mois prochain\b|\bdebut du mois\b/,
      day: (today) => firstOfMonth(today, 1),
    },
    {
      pattern: /\b(a la )?fin (de la|de cette) semaine\b|^(en )?fin de semaine$/,
      day: (today) => addDays(today, (5 - weekdayOf(today) + 7) % 7),
    },
    { pattern: /\bcette semaine\b|\bce mois(-ci| ci)?\b/, day: (today) => today },
    {
      pattern: /\b(debut de |des )?(la |en )?semaine prochaine\b/,
      day: (today) => addDays(today, 8 - weekdayOf(today)),
    },
    {
      pattern: /\bdans (une )?quinzaine\b|\bdans (quinze|15) jours\b|\bdans quelques semaines\b/,
      day: (today) => addDays(today, 14),
    },
    {
      pattern: /\b(l )?an prochain\b|\bl annee prochaine\b|\bnouvel an\b/,
      day: (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    },
    ...MONTHS.map((names, index) => ({
      pattern: new RegExp(
        `\\b(?:(?:a partir d[e' ] ?|des |vers |en |pour |a )?(debut|mi|milieu|fin)[ -](?:du mois de |de |d )?|(?:a partir d[e' ] ?|des |en |pour |au mois de |depuis |d ici |courant ))(?:${names})\\b(?! ?\\d)`,
      ),
      day: (today: string, match: RegExpMatchArray) => dayInMonth(today, index + 1, PARTS[match[1] ?? '']),
    })),
    {
      pattern:
        /\b(?:a partir du |des le |pour le |le |du |au )(\d{1,2})(?:er)?(?= *(?:$|[?!.,]|s il|svp|si |merci|et ))/,
      day: (today, match) => nextDayOfMonth(today, Number(match[1])),
    },
  ],
  // The found words stand between angle brackets, with what is written around them.
  notADay:
    /<(24 ?\/ ?7|\d+|mar|mer|sam|dim|lun|jeu|ven|mai|matin|soir|midi)>|<\w+>s\b|(tous|chaque) (les )?<|pour <(une|1|la) journee>/,
  relative: /^(dans|la|le|cette|ce|aujourd|demain)|prochaine?$/,
  partOfMonth: [
    { pattern: /\bmi[ -]$/, day: 15 },
    { pattern: /\bfin $/, day: 25 },
  ],
  thisOne: /^ce /,
  last: /dernier|passe/,
}

function addMonth(today: string): string {
  const next = firstOfMonth(today, 1)
  const last = addDays(firstOfMonth(today, 2), -1)
  const day = `${next.slice(0, 7)}${today.slice(7)}`
  return day < last ? day : last
}
