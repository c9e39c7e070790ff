import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import { frenchAmounts } from './amounts.ts'
import { frenchDates } from './dates.ts'
import { frenchNumbers } from './numbers.ts'
import { frenchOfferTopics } from './offer-topics.ts'
import { frenchSearch } from './search.ts'
import { frenchTalkTopics } from './talk-topics.ts'
import { frenchOthers, frenchVocabulary } from './vocabulary.ts'

const THING =
  '(?:option|bureau|formule|abonnement|forfait|pass|poste|studio|suite|espace|salle|offre|proposition|choix)'

/** How French is understood. Accents are gone, and elided words stand apart: "l'abonnement" is "l abonnement". */
export const french: Words = {
  language: 'fr',
  dates: frenchDates,
  amounts: frenchAmounts,
  rewriteBefore: [
    [/\b(?:une )?dizaine (?:de |d['’ ])/g, '10 '],
    [/\b(?:une )?douzaine (?:de |d['’ ])/g, '12 '],
    [/\b(?:une )?quinzaine (?:de |d['’ ])(?=p|c|s|e|m|b|g)/g, '15 '],
    [/\b(?:une )?vingtaine (?:de |d['’ ])/g, '20 '],
    [/\b(?:une )?trentaine (?:de |d['’ ])/g, '30 '],
    [/\bqu'est-ce qu[e']?/g, 'qu est ce que '],
    [/\best-ce qu[e']?/g, 'est ce que '],
    [/\b(j|l|d|m|t|s|n|c|qu|jusqu|quelqu|lorsqu)'(?=\w)/g, '$1 '],
    [/\b(\d{1,3}) (\d{3})(?!\d)/g, '$1$2'],
    [/\bpas (?=jour)/g, 'pass '],
    frenchNumbers,
    [/\b(bcp)\b/g, 'beaucoup'],
    [/\b(mtn|mnt)\b/g, 'maintenant'],
    [/\b(aprem|aprèm|apm)\b/g, 'apres-midi'],
    [/\b(dsl)\b/g, 'desole'],
    [/\b(tt)\b/g, 'tout'],
    [/\b(qqch|qqchose)\b/g, 'quelque chose'],
    [/\b(qqn|qqun)\b/g, 'quelqu un'],
    [/\b(ns)\b/g, 'nous'],
    [/\b(vs)\b/g, 'vous'],
    [/\b(jveux)\b/g, 'je veux'],
    [/\b(jpeux)\b/g, 'je peux'],
    [/\b(pk|pq)\b/g, 'pourquoi'],
    [/\b(tel)\b\.?/g, 'telephone'],
    [/\b(jr|jrs)\b/g, 'jour'],
    [/\bt'?as\b/g, 'vous avez'],
    [/\b(parquer|stationner)\b/g, 'garer'],
    [/\bchar\b/g, 'voiture'],
    [/\bnatel\b/g, 'telephone'],
    [/\bmagasine\b/g, 'cherche'],
    [/\b(bonjour|salut) la gang\b/g, 'bonjour'],
    [/\b(bjr)\b/g, 'bonjour'],
    [/\b(slt)\b/g, 'salut'],
    [/\b(stp|s'?il te plait)\b/g, 'svp'],
    [/\b(pr)\b/g, 'pour'],
    [/\b(qd)\b/g, 'quand'],
    [/\b(cb)\b/g, 'combien'],
    [/\b(dispos?)\b/g, 'disponible'],
    [/\b(ya|y'a)\b/g, 'il y a'],
    [/\b(chui|jsuis)\b/g, 'je suis'],
    [/\b(jcherche)\b/g, 'je cherche'],
    [/\b(rdv)\b/g, 'rendez-vous'],
    [/\bwi ?-?fi\b/g, 'wifi'],
    [/\bweek ?-?end/g, 'weekend'],
    [/\bpremier (?=jan|fev|mar|avr|mai|jui|aou|sep|oct|nov|dec)/g, '1er '],
    [/\b(\d+) ?h\b/g, '$1 heures'],
  ],
  rewriteAfter: [
    [/\b([2-9]) 100s?\b/g, '$100'],
    [/\b(\d{1,2}) ?mille ([1-9]00)\b/g, '$1$2'],
    [/\b(?<!\d )mille ([1-9]00)\b/g, '1$1'],
    [/\b(\d+(?:,\d+)?) ?mille\b/g, '$1k'],
    [/\b(?<!\d ?)mille\b(?! merci)/g, '1000'],
    [/\bhot-?desk(s|ing)?\b/g, 'hot desk$1'],
    [/\bco-?working\b/g, 'coworking'],
  ],
  vocabulary: frenchVocabulary,
  others: frenchOthers,
  conjunction:
    /,? (?:et|mais|ainsi que|ou) (?=(?:aussi |alors )?(?:est-ce|avez|y a|il y a|peut|puis|quel|quelle|quels|quelles|combien|comment|où|ou est|quand|qui|faut|c'est|vous avez|sont)[ -])/i,
  topics: { ...frenchOfferTopics, ...frenchTalkTopics },
  planTypes: [
    {
      type: 'VIRTUAL_OFFICE',
      pattern: phrases`
        (recevez|recevoir|receptionnez|prenez) (le |notre |mon |du )?courrier (de|pour) (ma|mon|notre|une|la|l) ?(\w+ )?(entreprise|societe|boite|asso\w*)?
        (juste|seulement|que|simplement) (d )?(une|1) adresse
        bureaux? virtuels?
        virtual offices?
        domicili(ation|er|ez|ations)
        adresse pro
        adresse (commerciale|professionnelle|postale|virtuelle|de siege|d entreprise|pour (ma|mon|notre|une|la|le) (\w+ )?(societe|entreprise|courrier|siege|boite))
        (siege|adresse) social(e)?
        siege (de|pour) (ma|mon|notre) (\w+ )?(boite|societe|entreprise|asso\w*)
        (utiliser|avoir) (votre|une) adresse
        (reexpedition|gestion|reception) (de|du) courrier
        (enregistrer|immatriculer|creer|domicilier) (ma|mon|notre|une) (\w+ )?(societe|entreprise|boite|compagnie|micro\W?entreprise|asso\w*)
        adresse (sur|pour) (mon|notre|ma|mes|nos) (site|facture|factures|papier|carte|cartes|entreprise|societe)( web)?
        case postale
      `,
    },
    {
      type: 'DEDICATED_DESK',
      pattern: phrases`
        (bureau|poste|place) (qui (soit|est|serait) )?toujours (le|la) (mien|mienne|meme)
        (ma|notre) propre place
        laisser (mes|nos) (affaires|choses|trucs|materiel|ecran)( \w+)? (sur|a|au) (mon|le|la|ma) (poste|bureau|place|table)
        (bureaux?|postes?|places?|tables?)( de travail)? (fixes?|(a|qu a|rien qu a|juste a) (moi|nous)(?! et)|dedies?|dediees?|attitres?|attitrees?|attribues?|permanente?s?|reserves?|personnel(le)?s?)
        (dedicated|fixed)( desks?)?
        (ou|et|vs) (fixe|dedie|attitre)e?
        (mon|notre) propre (bureau|poste|place)
        (toujours )?(le |la )?meme (bureau|poste|place)
        (bureau|poste|place) (rien que |juste )?(a|pour) moi( seul)?(?! (et|avec|plus))
      `,
    },
    {
      type: 'HOT_DESK',
      pattern: phrases`
        hot ?desk(s|ing)?
        (bureaux?|postes?|places?|tables?)( de travail)? (flexibles?|nomades?|partages?|partagees?|libres?|en open ?space|ouverts?|non attribues?)
        flex ?(office|desk)s?
        (bureaux?|postes?|places?)( de travail)? (en )?flex
        en flex
        (coworking|espace de coworking|espace partage|open ?space|nomade)
        (formule|abonnement|forfait)s? (flexibles?|nomades?|coworking)
      `,
    },
  ],
  comparisons: [
    {
      comparison: 'CHEAPEST',
      pattern:
        /\b((le|la|les) (\w+ )?(deuxieme |second |seconde |troisieme |2e |3e )?(moins|mois) cher(e|s|es)?|(le|la|les) plus (economique|abordable|bas)s?|meilleur prix|prix le plus bas|premier prix)\b/,
    },
    {
      comparison: 'CHEAPER',
      pattern: /\b(moins cher(e|s|es)?|plus (economique|abordable)s?|trop cher(e|s|es)?|moins couteux)\b/,
    },
    { comparison: 'DEAREST', pattern: /\b(le|la|les) (\w+ )?plus cher(e|s|es)?\b/ },
    { comparison: 'DEARER', pattern: /\b(plus cher(e|s|es)?|haut de gamme|premium|gamme superieure)\b/ },
    { comparison: 'BIGGEST', pattern: /\b(le|la|les) (\w+ ){0,2}plus (grand|spacieu)(e|s|es|x|se|ses)?\b/ },
    { comparison: 'BIGGER', pattern: /\b(plus (grand|spacieu)(e|s|es|x|se|ses)?|plus d espace|trop petite?s?)\b/ },
    { comparison: 'SMALLEST', pattern: /\b(le|la|les) (\w+ ){0,2}plus petit(e|s|es)?\b/ },
    { comparison: 'SMALLER', pattern: /\b(plus petit(e|s|es)?|trop grande?s?|moins grande?s?)\b/ },
  ],
  ranks: ['deuxieme|second|seconde|2e|2eme', 'troisieme|3e|3eme'].map(
    (rank) =>
      new RegExp(`\\b(?:${rank}) (?:\\w+ )?(?:moins|mois|plus) (?:cher|grand|petit|economique|abordable|spacieu)\\w*`),
  ),
  having: /\b(avec|a|ont|aura|dispose\w*|comprend|inclut|lequel|laquelle|quels?|quelles?|donnant|y a)\b/,
  loneNumber:
    /^(?:nous sommes |on est |on sera |environ |juste |a peu pres )*(?:a )?(\d{1,3})(?: personnes| pers)?[.! ]*$/,
  places: [
    place('premier|premiere|1er|1ere', 1),
    place('deuxieme|second|seconde|2e|2eme', 2),
    place('troisieme|3e|3eme', 3),
    place('quatrieme|4e|4eme', 4),
    place('cinquieme|5e|5eme', 5),
    place('dernier|derniere', undefined),
  ],
  weekdays: [
    { pattern: /\bweekends?\b|\b(la|les|en|durant la) fins? de semaine\b/, days: [6, 7] },
    { pattern: /\blundis?\b/, days: [1] },
    { pattern: /\bmardis?\b/, days: [2] },
    { pattern: /\bmercredis?\b/, days: [3] },
    { pattern: /\bjeudis?\b/, days: [4] },
    { pattern: /\bvendredis?\b/, days: [5] },
    { pattern: /\bsamedis?\b/, days: [6] },
    { pattern: /\bdimanches?\b/, days: [7] },
  ],
  ...frenchSearch,
}

function place(ordinal: string, number: number | undefined): RegExp {
  const counted = number === undefined ? '' : `|\\b(?:numero|option|n°|no|choix) ?${number}\\b`
  return new RegExp(
    `\\b(?:${ordinal}) (?:\\w+ )?${THING}\\b|\\b${THING} (?:${ordinal})\\b|\\b(?:le|la|du|au) (?:${ordinal})(?= *(?:$|[?.!,]|svp|s il|et |est|alors|me|m |semble|coute|de ))|^(?:et |ok |alors |super )*(?:le|la) (?:${ordinal})(?= )|^(?:et |et pour )?(?:le |la )?(?:${ordinal})\\W*$${counted}`,
  )
}
