import type { AmountWords } from '../../understand/amounts.rules.ts'

const NUMBER = '(\\d{1,4})'
const PEOPLE =
  '(?:personnes?|pers|gens|collaborateurs?|collaboratrices?|employes?|salaries?|collegues|membres|developpeurs?|postes? de travail|places?|utilisateurs|amis|amies|potes|associes?|associees?|invites|freelances?|independants?|consultants?|copains|copines|chums|devs?|benevoles|stagiaires|partenaires)'
const AMOUNT = '(?<amount>\\d{1,3}(?: \\d{3})+|\\d[\\d.,]*k?)'
const SIGN = '(?:€|£|\\$|eur|euros?|gbp|livres?|chf|francs?|frs?|usd|dollars?|piastres|balles)'
const CEILING =
  '(?:moins de|moins d|jusqu a|max(?:imum)?(?: de)?|au maximum|au plus|pas plus (?:de|que)|plus de|inferieure? a|en dessous de|en[ -]dessous d|plafond de|budget(?: mensuel| de| d| est| serait| max(?:imum)?| environ| tourne| autour| c est|,|:)*|dans les|mettre|payer|depenser)'
const ABOUT =
  '(?:environ |d environ |autour des |plus ou moins |grosso modo |max(?:imum)? |a peu pres |autour de |jusqu a )?'

/** How French counts people and money. */
export const frenchAmounts: AmountWords = {
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    dizaine: 10,
    douzaine: 12,
    vingtaine: 20,
    trentaine: 30,
    cent: 100,
    cents: 100,
  },
  people: [
    new RegExp(`\\b${NUMBER} (?:day )?(?:pass(?:es)?|billets?|tickets?|entrees?)\\b`),
    new RegExp(`\\b${NUMBER} ?(?:-|a|ou|/) ?${NUMBER} ?${PEOPLE}\\b`),
    new RegExp(`\\b${NUMBER} ?(?:de |d )?(?:d entre nous|autres )?${PEOPLE}\\b|\\b${NUMBER} d entre nous\\b`),
    new RegExp(
      `\\b(?:equipe|groupe|gang|bande|societe|asso|association|agence|pme|entreprise|startup|start-up|boite) (?:de |d )${ABOUT}${NUMBER}(?! ?${SIGN})\\b`,
    ),
    new RegExp(
      `\\b(?:nous sommes|on est|on sera|on va etre|nous etions|on vient a|nous venons a|nous viendrons a|on viendrait a|nous serons|on serait|il y a|nous serions) ${ABOUT}(?:a )?${NUMBER}(?! ?${SIGN})\\b`,
    ),
    new RegExp(
      `\\b(?:dispo|disponible|libre|bureaux?|espace|salle|quelque chose|un|celui|place) (?:prive |ferme )?pour ${ABOUT}${NUMBER}(?! ?${SIGN}|[\\d.,]*k|(?: jours?| semaines?| mois| heures?| ans?))\\b`,
    ),
    new RegExp(
      `^(?:ok |et |ou |alors |et si c est |et si on est )*(?:pour|a) ${ABOUT}${NUMBER} *(?:\\?|$|s il|svp|plutot|alors)`,
    ),
  ],
  peopleWithoutNumber: [
    {
      pattern:
        /\b(juste|seulement|que|uniquement) (pour )?moi\b|\bpour moi( seule?| tout seul)?\b|\bje suis (tout )?seule?\b|\b(une|1) (seule )?personne\b|\bindependante?\b|\bauto-?entrepreneur(e|se)?\b/,
      people: 1,
    },
    {
      pattern:
        /\bmoi et (mon|ma|un|une) (collegue|associee?|partenaire|amie?|collaborat(eur|rice))\b|\b(mon|ma) (associee?|collegue) et moi\b/,
      people: 2,
    },
    {
      pattern:
        /\b(nous|on est|pour) (tous |toutes )?les (2|deux)\b|\b(ma|mon) (femme|mari|conjointe?|compagne|compagnon|copain|copine) et moi\b|\ba (2|deux)\b|\bune paire\b/,
      people: 2,
    },
  ],
  peopleBesidesMe: new RegExp(
    `\\b(?:moi|je)(?: \\w+){0,4} (?:et|plus|avec) (?:mes )?${NUMBER} ?(?:${PEOPLE}|autres)\\b`,
  ),
  budget: [
    new RegExp(`\\b${CEILING} ${ABOUT}${SIGN} ?${AMOUNT}`),
    new RegExp(`\\b${CEILING} ${ABOUT}${AMOUNT} ?${SIGN}`),
    new RegExp(
      `${AMOUNT} ?${SIGN}(?: par mois| par jour| mensuels?| le mois)? (?:max|maxi|maximum|au maximum|au plus|de budget)\\b`,
    ),
    new RegExp(
      `\\b(?:budget|maximum|max|maxi)(?: de| est de| serait de| d environ| autour de| max)* ${AMOUNT}(?! ?${PEOPLE})`,
    ),
    new RegExp(`\\b(?:moins de|jusqu a) ${AMOUNT}(?= (?:par mois|par jour|le mois|mensuels?)\\b)`),
    new RegExp(`\\b${AMOUNT} ?${SIGN}(?![a-z])`),
    new RegExp(`(?:€|£|\\$|\\b(?:eur|gbp|chf|usd)) ?${AMOUNT}`),
    new RegExp(`\\b(?:moins de|jusqu a|pas plus de|max|maxi) ${AMOUNT}\\W*$`),
  ],
  currencies: [
    { pattern: /€|\beur(os?)?\b/, currency: 'EUR' },
    { pattern: /£|\bgbp\b|\blivres?\b/, currency: 'GBP' },
    { pattern: /\bchf\b|\bfrancs?\b|\bfrs?\b/, currency: 'CHF' },
    { pattern: /\$|\busd\b|\bdollars?\b/, currency: 'USD' },
    { pattern: /\$|\bcad\b|\bdollars?\b|\bpiastres\b/, currency: 'CAD' },
  ],
}
