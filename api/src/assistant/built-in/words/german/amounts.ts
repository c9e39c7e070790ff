import type { AmountWords } from '../../understand/amounts.rules.ts'
import { germanNumbers } from './numbers.ts'

const NUMBER = '(\\d{1,4})'
const PEOPLE =
  '(?:personen|person|pers\\.?|leute|leuten|mitarbeiter(?:innen|n)?|mitarbeitenden?|kolleg(?:en|innen)|kopfe|koepfe|mann|entwickler(?:innen|n)?|teammitglieder|freiberufler|teilnehmer|menschen|nutzer|freunde[ns]?|kumpels?|gaste|gasten|angestellten?|madels|jungs|selbst(?:st)?andigen?|grunder(?:innen|n)?|team-?mitglieder(?:n)?)'
const AMOUNT = '(?<amount>\\d[\\d.,]*k?)'
const SIGN = '(?:€|£|\\$|eur|euro|euros|gbp|pfund|chf|franken|sfr|usd|dollar|euronen|tacken)'
const CEILING =
  '(?:unter|nicht (?:uber|ueber|teurer als)|bis(?: zu| maximal| max)?|hochstens|hoechstens|maximal|max\\.?|nicht mehr als|weniger als|gunstiger als|billiger als|budget(?: von| ist| sind| liegt bei| liegt| ware| bei| betragt| monatlich| im monat| circa| etwa| bis| maximal| max)*|innerhalb von|ausgeben|zahlen|leisten)'
const ABOUT = '(?:ca\\.? |circa |etwa |um die |so um die |gut |knapp |ungefahr |ungefaehr |rund |so )?'

/** How German counts people and money. */
export const germanAmounts: AmountWords = {
  numbers: germanNumbers,
  people: [
    new RegExp(`\\b${NUMBER} (?:tages\\w+|day ?pass(?:es)?|pass|passe|tickets?|karten)\\b`),
    new RegExp(`\\b${NUMBER} ?(?:-|bis|oder|/) ?${NUMBER} ?-?${PEOPLE}\\b`),
    new RegExp(`\\b${NUMBER}[ -]?(?:von uns|${PEOPLE})\\b`),
    new RegExp(`\\b${NUMBER}[ -]?(?:kopfiges|koepfiges|kopfige|er|kopf)[ -]?(?:team|firma|buro|gruppe)?\\b`),
    new RegExp(
      `\\b(?:team|gruppe|firma|unternehmen|startup|start-up|buro|teamgrosse) (?:von |aus |mit |fur |fuer |ist )+${ABOUT}${NUMBER}(?! ?${SIGN})\\b`,
    ),
    new RegExp(
      `\\b(?:wir (?:sind|waren|werden)|es sind|sind wir|zu) (?:nur |gerade |derzeit |aktuell |insgesamt )?${ABOUT}(?:zu )?${NUMBER}(?:t|en)?(?! ?${SIGN})\\b`,
    ),
    new RegExp(`\\b${NUMBER}[ -](?:schreibtische|arbeitsplatze|arbeitsplaetze|platze|plaetze|tische)\\b`),
    new RegExp(
      `\\b(?:buro|raum|etwas|was|tische?|platze?|plaetze|das|eins|eines) (?:fur|fuer) (?:uns |unsere |alle )?${ABOUT}${NUMBER}(?! ?${SIGN}|[\\d.,]*k|(?: tage?| wochen?| monate?| stunden?| jahre?))\\b`,
    ),
    new RegExp(
      `^(?:ok |und |oder |also |was ist mit |wie ware es |wie sieht es aus )*(?:fur|fuer|mit) ${ABOUT}${NUMBER} *(?:\\?|$|bitte|dann|stattdessen)`,
    ),
    new RegExp(`\\bplatz (?:fur|fuer) ${ABOUT}${NUMBER}\\b`),
  ],
  peopleWithoutNumber: [
    { pattern: /\bzweier-?(buro|raum|team)\b/, people: 2 },
    { pattern: /\bvierer-?(buro|raum|team)\b/, people: 4 },
    {
      pattern:
        /\b(nur|bloss|lediglich) (fur |fuer )?(mich|ich|eine person|1 person)\b|\b(fur|fuer) mich( allein| selbst)?\b|\bich (allein|bin allein|bin alleine)\b|\b(fur|fuer) (eine|1) person\b|\beinzelperson\b|\beinzelunternehmer(in)?\b/,
      people: 1,
    },
    {
      pattern:
        /\b(ich|mich) und (mein|meine|meinen|ein|eine|einen) (kolleg(e|in|en)|partner(in)?|mitgrunder(in)?|freund(in)?|geschaftspartner(in)?)\b/,
      people: 2,
    },
    { pattern: /\buns beide\b|\bwir beide\b|\bzu zweit\b|\bein paar leute\b/, people: 2 },
    { pattern: /\b(zu dritt|(uns|wir) 3)\b/, people: 3 },
    { pattern: /\bzu siebt\b/, people: 7 },
    { pattern: /\bzu acht\b|\bzu 8\b/, people: 8 },
    { pattern: /\bzu neunt\b/, people: 9 },
    { pattern: /\bzu zehnt\b/, people: 10 },
    { pattern: /\bzu viert\b/, people: 4 },
    { pattern: /\bzu funft\b/, people: 5 },
    { pattern: /\bzu sechst\b/, people: 6 },
  ],
  peopleBesidesMe: new RegExp(
    `\\b(?:ich|mich|mir|komme|kame|arbeite)(?: \\w+){0,4} (?:und|plus|mit|samt) (?:meinen? |noch |weiteren? )?${NUMBER} ?(?:weiteren? |anderen? )?(?:kolleg(?:en|innen)|mitarbeitern?|leuten?|andere[rn]?|weiteren?|freunden?|personen)\\b`,
  ),
  budget: [
    new RegExp(`\\b(?:zahle?n?|ausgeben|leisten|habe?n?|budget|um die)(?: \\w+){0,3} ${AMOUNT} ?${SIGN}`),
    new RegExp(`\\b${CEILING} ${ABOUT}(?:max\\.? |maximal )?${SIGN} ?${AMOUNT}`),
    new RegExp(`\\b${CEILING} ${ABOUT}(?:max\\.? |maximal )?${AMOUNT} ?${SIGN}`),
    new RegExp(
      `${AMOUNT} ?${SIGN}(?: im monat| monatlich| pro monat| am tag| pro tag)? (?:maximal|max|hochstens|budget|ausgeben|zahlen|zur verfugung)\\b`,
    ),
    new RegExp(`${SIGN} ?${AMOUNT} (?:maximal|max|hochstens|budget|ausgeben|zahlen)\\b`),
    new RegExp(
      `\\b(?:budget|maximal|max\\.?|maxi|hochstens|hoechstens)(?: von| ist| liegt bei| sind| waren)? ${ABOUT}${AMOUNT}(?! ?(?:\\w*leute|personen|mitarbeiter|kollegen|tage|platze))`,
    ),
    new RegExp(`\\b(?:unter|bis zu|bis) ${AMOUNT}(?= (?:im monat|pro monat|monatlich|am tag|pro tag|euro)\\b)`),
    new RegExp(`\\b${AMOUNT} ?${SIGN}(?![a-z])`),
    new RegExp(`(?:€|£|\\$|\\b(?:eur|gbp|chf|usd)) ?${AMOUNT}`),
    new RegExp(`\\b(?:unter|bis zu|hochstens|nicht uber) ${AMOUNT}\\W*$`),
    new RegExp(
      `\\b${AMOUNT} (?:im monat |pro monat |monatlich )?(?:ist|ware|sind|waren) (?:meine|unsere|das|die) (?:grenze|limit|maximum|obergrenze|schmerzgrenze|budget)\\b`,
    ),
  ],
  currencies: [
    { pattern: /€|\beur(os?)?\b/, currency: 'EUR' },
    { pattern: /£|\bgbp\b|\bpfund\b/, currency: 'GBP' },
    { pattern: /\bchf\b|\bsfr\b|\bfranken\b/, currency: 'CHF' },
    { pattern: /\$|\busd\b|\bdollar\b/, currency: 'USD' },
  ],
}
