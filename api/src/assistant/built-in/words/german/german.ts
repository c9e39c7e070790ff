import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import { germanAmounts } from './amounts.ts'
import { germanDates } from './dates.ts'
import { germanOfferTopics } from './offer-topics.ts'
import { germanSearch } from './search.ts'
import { germanTalkTopics } from './talk-topics.ts'
import { germanOthers, germanVocabulary } from './vocabulary.ts'

const THING =
  '(?:option|buro|buero|plan|tarif|pass|tisch|schreibtisch|platz|studio|suite|raum|karte|angebot|variante|moglichkeit|vorschlag)'

/** How German is understood. Umlauts are gone, and are often typed as two letters. */
export const german: Words = {
  language: 'de',
  dates: germanDates,
  amounts: germanAmounts,
  rewriteBefore: [
    [/\b(ein |einem |eines )?dutzend\b/g, '12'],
    [/\b(zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf)-?(kopfig\w*|personen\w*|mann-?\w*)/g, '$1 personen '],
    [/\bfuer\b/g, 'fur'],
    [/\bbuero/g, 'buro'],
    [/\b(k)oe(nn|nt)/g, '$1o$2'],
    [/\bm(oe)cht/g, 'mocht'],
    [/\bmoeglich/g, 'moglich'],
    [/\bgue?nstig/g, 'gunstig'],
    [/\bgroess/g, 'gross'],
    [/\bwae?re\b/g, 'ware'],
    [/\bhae?tt/g, 'hatt'],
    [/\boeffn/g, 'offn'],
    [/\bgeoeffnet\b/g, 'geoffnet'],
    [/\bverfueg/g, 'verfug'],
    [/\bkuend/g, 'kund'],
    [/\bgebuehr/g, 'gebuhr'],
    [/\bwuerd/g, 'wurd'],
    [/\bpl(ae)tze\b/g, 'platze'],
    [/\braeume/g, 'raume'],
    [/\btgl\b/g, 'taglich'],
    [/\bmtl\.?\b/g, 'monatlich'],
    [/\b(ca|cca)\b\.?/g, 'circa'],
    [/\bwieviele?\b/g, 'wie viele'],
    [/\b(gibts|gibt's)\b/g, 'gibt es'],
    [/\b(habts|habt's)\b/g, 'habt ihr'],
    [/\b(gehts|geht's)\b/g, 'geht es'],
    [/\b(ists|ist's)\b/g, 'ist es'],
    [/\b(kostets|kostet's)\b/g, 'kostet es'],
    [/\b(n)\b/g, 'ein'],
    [/\bnen\b/g, 'einen'],
    [/\bparkieren\b/g, 'parken'],
    [/\bvelos?\b/g, 'fahrrad'],
    [/\b(isch|isses)\b/g, 'ist'],
    [/\b(chost|choscht)et\b/g, 'kostet'],
    [/\b(hend|hent) (ihr|er)\b/g, 'habt ihr'],
    [/\b(koennt|konnt)s\b/g, 'konnt ihr'],
    [/\bseids\b/g, 'seid ihr'],
    [/\b(mochts|woits)\b/g, 'mochtet'],
    [/\bsamstags?\b|\bsonnabends?\b/g, (found) => (found.endsWith('s') ? 'samstags' : 'samstag')],
    [/\bfuers\b|\bfurs\b/g, 'fur das'],
    [/\bnaechst/g, 'nachst'],
    [/\bspaet/g, 'spat'],
    [/\bvgl\b\.?/g, 'vergleich'],
    [/\bbzgl\b\.?/g, 'bezuglich'],
    [/\bpers\b\.?/g, 'personen'],
    [/\bmitarb\b\.?|\b(?<=\d )ma\b/g, 'mitarbeiter'],
    [/\bw-?lan\b/g, 'wlan'],
    [/\bwi ?-?fi\b/g, 'wifi'],
    [/\b(s|u)-bahn\b/g, '$1bahn'],
    [/\berst(?:er|en|em|e) (?=jan|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)/g, '1. '],
  ],
  rewriteAfter: [
    [/\b(\d+(?:,\d+)?) ?(tausend|tsd\.?)\b/g, '$1k'],
    [/\b([2-9]) 100\b/g, '$100'],
    [/\b(?:ein|einen) tagespass\b/g, 'tagespass'],
    [/\bhot-?desk(s|ing)?\b/g, 'hot desk$1'],
    [/\bco-?working\b/g, 'coworking'],
    [/\b(einzel|privat|team|firmen|eck|mini|klein)-buro/g, '$1buro'],
  ],
  vocabulary: germanVocabulary,
  others: germanOthers,
  conjunction:
    /,? (?:und|sowie|ausserdem|aber|oder) (?=(?:auch |dann |noch )?(?:gibt|habt|haben|hat|ist|sind|seid|kann|konnen|können|koennen|darf|was|wie|wo|wann|welche[rs]?|wer|bietet|bieten|muss|geht) )/i,
  topics: { ...germanOfferTopics, ...germanTalkTopics },
  planTypes: [
    {
      type: 'VIRTUAL_OFFICE',
      pattern: phrases`
        (post|briefe|sendungen) (fur|fuer|meiner|unserer) (meine |unsere |die )?(firma|unternehmen|gmbh|gesellschaft)
        (nur|bloss|lediglich) (eine|ne|die|n) (\w+ )?(adresse|anschrift|postadresse)
        virtuelle?[smnr]? ?(buros?|office|adresse|geschaftsadresse|buroadresse)?
        virtual office
        (geschafts|geschaefts|firmen|post|buro|buero|business)-?(adresse|anschrift|sitz)
        ladungsfahige (adresse|anschrift)
        (adresse|anschrift) (fur|mieten|nutzen)
        (eure|ihre) (adresse|anschrift) (als|nutzen|verwenden|mieten|fur)
        firmensitz
        impressumsadresse
        (adresse|anschrift) (im|als|auf|fur) (das |die |der |mein\w* |unser\w* )?(impressum|webs\w+|homepage|briefkopf|firma|gmbh|gewerbe|unternehmen|postanschrift)
        post(weiterleitung|empfang|service|scan)
        (firma|unternehmen|gewerbe|gmbh|ug) (anmelden|registrieren)
      `,
    },
    {
      type: 'DEDICATED_DESK',
      pattern: phrases`
        (sachen|zeug|dinge|monitor|bildschirm|krempel) (\w+ )?(am|auf dem|an meinem|auf meinem) (platz|schreibtisch|tisch) (\w+ )?(lassen|stehen|liegen|dalassen)
        (feste[rnsm]?|eigene[rnsm]?|dauerhafte[rnsm]?|reservierte[rnsm]?|personliche[rnsm]?|fixe[rnsm]?|zugewiesene[rnsm]?)( \w+)? (schreibtische?|arbeitsplatze?|tische?|platze?|desks?)
        fix ?desks?
        (oder|und|vs) (feste[rnsm]?|fix\w*|eigene[rnsm]?)
        (dedicated|fixed)( desks?)?
        (immer )?(denselben|den selben|gleichen|den gleichen) (schreibtisch|arbeitsplatz|platz|tisch)
        (schreibtisch|arbeitsplatz|platz|tisch) (nur )?fur mich( allein)?
        festplatz
        (schreibtisch|arbeitsplatz|platz|tisch|desk),? (der|den) (nur |immer )*(mir|uns|mein|unser|ich|wir)( \w+)?
      `,
    },
    {
      type: 'HOT_DESK',
      pattern: phrases`
        hot ?desk(s|ing)?
        flexible[rnsm]? (schreibtische?|arbeitsplatze?|tische?|platze?|desks?|mitgliedschaft|tarife?)
        flex ?desks?
        flexdesks?
        (coworking|coworking-?(space|platz|platze|mitgliedschaft|tarif|tarife))
        (geteilte[rnsm]?|gemeinsame[rnsm]?|offene[rnsm]?|freie[rnsm]?|wechselnde[rnsm]?) (schreibtische?|arbeitsplatze?|tische?|platze?|arbeitsbereich)
        desk ?sharing
        freie platzwahl
      `,
    },
  ],
  comparisons: [
    {
      comparison: 'CHEAPEST',
      pattern:
        /\b((am )?(?:zweit|dritt)?(gunstigst|billigst|preiswertest|preisgunstigst)(e|en|er|es)?|kleinste[rn]? preis|niedrigste[rn]? preis|wenigsten kostet)\b/,
    },
    {
      comparison: 'CHEAPER',
      pattern:
        /\b(gunstiger|gunstigere[rsn]?|billiger|billigere[rsn]?|preiswerter|preiswertere[rsn]?|nicht so teuer|weniger teuer|zu teuer|zu viel|weniger kostet)\b/,
    },
    { comparison: 'DEAREST', pattern: /\b(am )?(?:zweit|dritt)?teuerste[nrs]?\b/ },
    { comparison: 'DEARER', pattern: /\b(teurer|teurere[rsn]?|hochwertiger|hochwertigere[rsn]?|premium)\b/ },
    { comparison: 'BIGGEST', pattern: /\b(am )?(?:zweit|dritt)?(grosst|grossten)(e|en|er|es)?\b|\bmeisten platz\b/ },
    { comparison: 'BIGGER', pattern: /\b(grosser|grossere[rsn]?|mehr platz|zu klein|geraumiger)\b/ },
    { comparison: 'SMALLEST', pattern: /\b(am )?(?:zweit|dritt)?kleinste[nrs]?\b/ },
    { comparison: 'SMALLER', pattern: /\b(kleiner|kleinere[rsn]?|zu gross|weniger platz)\b/ },
  ],
  ranks: ['zweit', 'dritt'].map(
    (rank) =>
      new RegExp(
        `\\b${rank}-?(?:gunstigst|billigst|preiswertest|gross?t|kleinst|teuerst)\\w*|\\b${rank}e[nrsm]? (?:gunstigst|billigst)\\w*`,
      ),
  ),
  having: /\b(mit|hat|haben|inklusive|welche[rsnm]?|eigene[rnsm]?|wo|inkl)\b/,
  loneNumber: /^(?:wir sind |circa |etwa |ungefahr |nur |so )*(?:zu )?(\d{1,3})(?: leute| personen| von uns)?[.! ]*$/,
  places: [
    place('erste[nrsm]?|1\\.', 1),
    place('zweite[nrsm]?|2\\.', 2),
    place('dritte[nrsm]?|3\\.', 3),
    place('vierte[nrsm]?|4\\.', 4),
    place('funfte[nrsm]?|fuenfte[nrsm]?|5\\.', 5),
    place('letzte[nrsm]?|letztere[nrsm]?', undefined),
  ],
  weekdays: [
    { pattern: /\bwochenenden?\b/, days: [6, 7] },
    { pattern: /\bmontags?\b/, days: [1] },
    { pattern: /\bdienstags?\b/, days: [2] },
    { pattern: /\bmittwochs?\b/, days: [3] },
    { pattern: /\bdonnerstags?\b/, days: [4] },
    { pattern: /\bfreitags?\b/, days: [5] },
    { pattern: /\b(samstags?|sonnabends?)\b/, days: [6] },
    { pattern: /\bsonntags?\b/, days: [7] },
  ],
  ...germanSearch,
}

function place(ordinal: string, number: number | undefined): RegExp {
  const counted = number === undefined ? '' : `|\\b(?:nummer|option|variante|nr\\.?|#) ?${number}\\b`
  return new RegExp(
    `\\b(?:${ordinal}) (?:\\w+ )?${THING}\\b|\\b(?:das|der|die|den|dem|zum|beim) (?:${ordinal})(?= *(?:$|[?!,]|\\.$|bitte|und|dann|ist|klingt|ware|kostet|nehme|mochte|von |gefallt|davon))|\\b(?:das|der|die|den|dem) (?:${ordinal})(?= mal (?!in|im|bei|da|hier|seit|dass))|^(?:und |ok |also |super )*(?:das|der|die|den|dem) (?:${ordinal})(?= (?!mal))|^(?:und |was ist mit |wie ist es mit )?(?:das |der |die |den )?(?:${ordinal})\\W*$${counted}`,
  )
}
