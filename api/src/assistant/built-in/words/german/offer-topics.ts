import { phrases, unlessFollowedBy } from '../phrases.ts'
import type { Words } from '../words.ts'

type OfferTopic =
  | 'PLANS'
  | 'OFFICES'
  | 'DAY_PASSES'
  | 'PRICES'
  | 'TOO_EXPENSIVE'
  | 'TOUR'
  | 'MORE'
  | 'DETAILS'
  | 'FEE'
  | 'NOTICE'
  | 'IT'
  | 'TAKE'
  | 'WANTING'

/** How German speaks of what is on offer. */
export const germanOfferTopics: Pick<Words['topics'], OfferTopic> = {
  PLANS: phrases`
    (ein paar|paar|einige|mehrere|\d) (mal|tage|tag|x) (die|in der|pro|im|jede) (woche|monat)
    mitgliedschaft(en)?
    mitglied werden
    tarife?n?
    abos?
    abonnements?
    pakete?n?
    plane?
    angebote? (fur|fuer) (mitglieder|coworking)
    monats(karte|ticket|tarif|platz|abo|mitgliedschaft)\w*
    (schreibtische?|arbeitspl(a|ae)tze?|arbeitsplatz|tische?|schreibtischen)
    (anmelden|beitreten|anmeldung)
    (ort|platz|raum|platzchen) (zum arbeiten|an dem ich arbeiten kann|wo ich arbeiten kann)
    zum arbeiten
    (ein|einen|nen|n|an) (tisch|platz|arbeitsplatz|arbetsplatz|platzerl)
    arbetsplatz
    (\d|paar|ein paar|mehrmals|mehrere)( bis \d| oder \d)? ?(mal |x |tage |tag )?(die|pro|in der) woche
  `,
  OFFICES: phrases`
    (raum|zimmer|raume) (fur|fuer) (mein|unser|das|ein|unsere|meine) (\w+ )?(team|firma|leute|mitarbeiter|startup|unternehmen)
    eigenen? (4|vier) wande?
    (zweier|dreier|vierer|funfer|sechser|achter|zehner)-?(buro|raum|zimmer)s?
    b(u|ue)ro ?-?(preise?n?|mieten?|kosten|platz)
    teambüro
    (einzel|privat|team|eigene?s?|eckb|mini|kleinb|grossraum)\w*b?(u|ue)ros?
    (einzel|privat|team|firmen)?-?(buro|buros|bueros?|buroraum|bueroraum|buroraume|bueroraeume|buroflachen?|bueroflaechen?)
    (abschliess?bare?[rnsm]?|eigene?n?r?s?|private?n?r?s?|separate?n?r?s?|geschlossene?n?r?s?) (raum|raume|raeume|zimmer)
    (einziehen|einzug|umziehen)
    teamr(a|ae)ume?
    suiten?
  `,
  DAY_PASSES: unlessFollowedBy(
    phrases`
      (fur|fuer) den tag
      durchreise
      (probe|schnupper|test)-?(tag|tage)
      (kostet|kosten|fur|fuer) (ein|einen|1) (\w+ )?tag
      zum (probieren|testen|ausprobieren)
      tages ?-?(pass|passe|paesse|karte|karten|ticket|tickets|tarif|platz|gast|miete|nutzung|mitgliedschaft|preis)\w*
      day ?-?pass(es)?
      (fur|fuer|nur|bloss) (einen|1|nur einen) (einzigen )?(tag|nachmittag|vormittag)
      (einzelner|einzelne|einzelnen) tage?
      tageweise
      pro tag
      \d+ (tickets|karten|passe|paesse)
      stundenweise
      (probe|schnupper|test)-?(tag|arbeiten|tage)
      (zur probe|probeweise|mal testen|mal ausprobieren|kostenlos testen)
      (einen|1) tag (lang )?(arbeiten|kommen|vorbeikommen|nutzen|testen|ausprobieren|bei euch)
      (platz|schreibtisch|arbeitsplatz|tisch) (fur|fuer) (heute|morgen|einen tag|1 tag)
      (heute|morgen|ubermorgen) (bei euch |bei ihnen )?(arbeiten|vorbeikommen und arbeiten)
      (nur|bloss) (heute|morgen)
      (nur|bloss) (an (dem|diesem) tag|den (einen|1) tag|diesen tag)
      (einen|1) tag (im|in|bei|arbeiten|dort|da)
    `,
    / (die|pro|in der) (woche|monat)/,
  ),
  PRICES: phrases`
    preise?n?
    kosten
    kostet
    kostets
    gekostet
    was (kostet|kosten|nehmt|nehmen|verlangt|verlangen)
    wie ?viel
    wie teuer
    teuer
    geb(u|ue)hren
    preisliste
    miete
    zahle? (ich|wir|man)
    euro pro
  `,
  TOO_EXPENSIVE: phrases`
    zu (teuer|viel( geld)?|hoch)
    (ziemlich|ganz schon|recht|sehr|echt|leider|etwas|bisschen) teuer
    (ist|sind) (mir|uns) (etwas |leider |ein bisschen )?(zu )?(teuer|viel)
    (uber|ueber|ausserhalb|sprengt|ubersteigt) (meine[mnrs]?|unsere[mnrs]?|das|dem|des|unser|mein) (budget|budgets|rahmen)
    (kann|konnen|koennen) (ich |wir )?(mir |uns )?(das )?nicht leisten
    nicht (in|im) (meinem|unserem|dem)? ?budget
  `,
  TOUR: phrases`
    besichtigung(en|stermin|stermine|stour)?
    besichtigen
    rundgang
    f(u|ue)hrung
    touren
    tour
    (anschauen|ansehen|angucken|anzuschauen|anzusehen|schauen)
    (vorbei|mal) ?(kommen|schauen|zukommen|zuschauen|sehen)
    vorbeikommen
    (zeigt|zeigen sie|konnen sie|konnt ihr) (mir|uns) (die|den|das|alles|mal)
    (platz|raum|raume|space|buro|location) (ansehen|anschauen|sehen|zeigen|live sehen)
    vor ort
    besuchen
    kennenlernen
    termin (vereinbaren|ausmachen|zur besichtigung)
  `,
  MORE: phrases`
    (noch )?(andere|anderes|weitere|weiteres|mehr)( \w+)?
    (noch )?(etwas|was) (anderes|anders)
    alternativen?
    was (gibt es|habt ihr|haben sie) (noch|sonst)
    sonst noch
    (die )?(restlichen|ubrigen)
    noch mehr
    was noch
  `,
  DETAILS: phrases`
    mehr (daruber|dazu|darueber|infos?|informationen|details|erfahren|wissen)
    (genauer|genaueres|naheres|naeheres)
    (was|was alles) ist (alles )?(dabei|drin|enthalten|inklusive|inbegriffen)
    enthalten
    inklusive
    inbegriffen
    details
    einzelheiten
    wie gross
    vergleich\w*
    quadratmeter
    qm
    erzahl(en)?( sie| mir| uns)?
    erzaehl(en)?( sie| mir| uns)?
    unterschied
    f(u|ue)r wie viele
  `,
  FEE: phrases`
    (anmelde|aufnahme|einrichtungs|registrierungs|einmal|start|bearbeitungs|abschluss)-?(geb(u|ue)hr(en)?|kosten|betrag)
    einmalige? (kosten|geb(u|ue)hr(en)?|zahlung)
    kaution
    (versteckte|zusatzliche|zusaetzliche|weitere|extra) (kosten|geb(u|ue)hren)
    zusatzkosten
  `,
  NOTICE: phrases`
    k(u|ue)ndigungs(frist|fristen|zeit)
    k(u|ue)ndbar
    k(u|ue)ndigen
    k(u|ue)ndigung
    (mindest)?(laufzeit|vertragslaufzeit|vertragsdauer|mindestlaufzeit|bindung|mindestvertragslaufzeit)
    wie lange (muss|bin|ist|lauft|laeuft|mussen) .{0,30}(binden|gebunden|vertrag|bleiben|laufzeit)
    vertragsbindung
    jederzeit (raus|aussteigen|beenden)
    fr(u|ue)her (raus|aussteigen|beenden)
  `,
  IT: phrases`
    (dies|das|den|der|die|dieses|diesen|dieser|diese) (buro|plan|tarif|pass|platz|angebot|raum|paket|ticket|suite|studio|mitgliedschaft|da|hier|dort)
    (dieses|diesen|diese|dieser|davon|dafur|dafuer|damit|daran|darin)
    (ist|sind|ware|kostet|hat|kann|wird) (es|das|der|die|dieses)\b
    (das|es|der) (ist|ware|kostet|klingt|passt|hort sich|gefallt)
    ^(das|den|die|der|es|dieses|diesen)\b
    ^(und |aber )?(ab )?wann( \w+)? ?(frei|verfugbar|beziehbar|bezugsfertig|moglich)?(?= *(?:$|[?!.]))
  `,
  TAKE: phrases`
    (ich|wir) (nehme|nehmen|buche|buchen|mochte|mochten|moechte|will|wollen|hatte gern|hatten gern) (das|den|die|es|dieses|diesen|diese|dann das)
    (nehme?|nehmen|nimm|buche?|buchen|bestelle?) (ich|wir) (das|den|die|es)?
    (den|das|die|es|dieses|diesen)( \w+)? (nehme?|nehmen|buche?|nimm) (ich|wir|i)
    (i|ich) (nehm|nimm|buch) (das|den|die|es)
    (nehm|nimm) ma
    (einverstanden|passt|super|gut|perfekt|ok),? (den|das|die) (nehme?|nehmen|buche?|nimm)
    (den|das|die|dieses|diesen) (nehme|nehmen|buchen|mochte|will|hatte) (ich|wir)
    wie (kann|konnen|koennen) (ich|wir) (das|es|den|die|mich|uns) ?(buchen|anmelden|nehmen|reservieren|kaufen)
    (das|es) (bitte )?(buchen|reservieren|anmelden)
    (melde|meldet|melden sie) (mich|uns) (bitte )?an
    (klingt|hort sich) (gut|super|perfekt) an
  `,
  WANTING: phrases`
    (ich|wir) (suche|suchen|brauche|brauchen|mochte|mochten|moechte|moechten|will|wollen|benotige|benotigen|hatte|hatten|haette|haetten|wurde|wurden|interessiere|interessieren)
    (suche|suchen|brauche|brauchen|benotige|benoetige|benotigen|interessiert|interesse|gesucht)
    (habt ihr|haben sie|gibt es|hast du|bietet ihr|bieten sie|verkauft ihr|verkaufen sie|vermietet ihr|vermieten sie)
    (mieten|anmieten|mietbar|buchen|kaufen|reservieren|nehmen|bekommen)
    (verfugbar|verfugbarkeit|verfuegbar|frei|freie|freies|freien|noch was frei)
    (anmelden|beitreten|mitglied werden)
    (zeig|zeigt|zeigen sie) (mir|uns)
    (welche|was fur) \w*(buros?|bueros?|tarife|angebote|optionen|passe|plaetze|platze|mitgliedschaften|moglichkeiten)
    optionen
    moglichkeiten
    empfehl(en|t|ung)?
    empfiehl
    vorschlag(en)?
    (einziehen|einzug|starten|anfangen|beginnen|loslegen)
    ab
  `,
}
