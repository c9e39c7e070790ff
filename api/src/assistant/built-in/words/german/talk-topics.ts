import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import type { germanOfferTopics } from './offer-topics.ts'

/** How German speaks of everything else. */
export const germanTalkTopics: Omit<Words['topics'], keyof typeof germanOfferTopics> = {
  HOURS: phrases`
    von wann bis wann
    ab wann kann (man|ich)
    (zwischen den jahren|an feiertagen) .{0,12}(auf|offen|geoffnet)
    (offnungs|oeffnungs|geschafts|geschaefts|buro|buero|arbeits|schliess)-?zeit(en)?
    (habt|haben|hat|ist|seid|sind) .{0,25}(offen|auf(?! (dem|der|den|die|das|eurem|ihrem))|geoffnet|geschlossen)\b
    (habt|haben|hat|ist|seid|sind) .{0,20}zu(?= *(?:\?|$))
    (seid|sind) (ihr|sie) (\w+ ){0,3}(da|erreichbar|besetzt|vor ort)(?= *(?:\?|$))
    (offnet|oeffnet|schliesst|offnen|schliessen) (ihr|sie|es|der|das)
    (wann|bis wann|ab wann|von wann) .{0,30}(offen|auf|geoffnet|geoeffnet|zu|offnet|schliesst|rein|zugang|arbeiten)
    wie lange .{0,20}(offen|auf|geoffnet|geoeffnet)
    (am|an|uber das) (wochenende|wochenenden|feiertagen|sonntagen|samstagen)
    (samstags|sonntags|feiertags|abends|nachts|werktags)
    24 ?[/-]? ?7
    24 stunden
    rund um die uhr
    (in der|bei) nacht
    (fruhmorgens|spatabends|spaetabends)
    ^(geoffnet|offen|geschlossen)\b
  `,
  PLACE: phrases`
    wo in (der |dem )?\w+
    in (welcher|welchem) (strasse|stadtteil|viertel|gegend|ecke|teil)
    wo (seid|sind|ist|liegt|befindet|befinden|finde|genau|finden) .{0,30}
    (eure|ihre|deine|die|genaue|volle) (adresse|anschrift|lage)
    (adresse|anschrift)\b(?! (fur|fuer|mieten|nutzen))
    standorte?
    anfahrt(sweg|sbeschreibung)?
    wegbeschreibung
    wie (komme|kommt|kommen|finde|gelange|gelangen|kommt man|erreiche) (ich|wir|man)? ?.{0,12}(zu euch|zu ihnen|hin|dorthin|dahin|hierher|euch|sie)
    stadtplan
    postleitzahl
    plz
    in welche[rm] (stadt|strasse|stadtteil|viertel|bezirk)
    welche[rs]? (strasse|stadtteil|bezirk)
    wo genau
  `,
  CONTACT: phrases`
    (wen|wem) (kann|soll|konnen|muss) (ich|wir) (anrufen|fragen|kontaktieren|schreiben|mailen)
    telefon(?!zelle|box|kabine)(nummer|isch)?
    handynummer
    (eure|ihre|die|eine) (nummer|mail|e-?mail|mailadresse|rufnummer)
    e-?mail-?(adresse)?
    mailadresse
    kontakt(daten|adresse|informationen|aufnehmen|ieren|mog\w*)?
    (euch|sie) (erreichen|kontaktieren|anrufen|anschreiben|anmailen)
    erreiche (ich|wir) (euch|sie)
    ^(kontakt|telefon|e-?mail|mail)\b
  `,
  PERSON: phrases`
    (einer|eine|jemand|1) von (euch|ihnen)
    (kann|konnte|koennte) (mir|uns) (bitte )?(mal )?(einer|jemand|wer|ein mensch|1|irgendwer)
    (mit|zu) wem (reden|sprechen|telefonieren)
    (kann|konnte|darf) ich (mal )?(mit )?(wem|irgendwem|irgendjemand\w*) (reden|sprechen)
    (gib|gebt|geben sie|hol|holt|verbinde|verbindet|verbinden sie) (mir|mich|uns) .{0,20}(mitarbeiter(in)?|mensch(en)?|jemand(en|em)?|kolleg(e|in|en)|person)
    (mit|zu) .{0,20}(menschen?|person|mitarbeiter(in)?|jemand|jemandem|jemanden|wem|kollegen|berater(in)?|team|ansprechpartner(in)?|chef(in)?|manager(in)?|betreiber(in)?)\b.{0,25}(sprechen|reden|schreiben|verbinden|verbunden|telefonieren|chatten|unterhalten|weiterleiten)
    (mit|zu) (eine[mrn] )?(echten? |richtigen? )?(menschen?|mitarbeiter(in)?|berater(in)?|ansprechpartner(in)?|jemandem|jemanden)(?= *(?:$|[?!.,]|bitte))
    (einen?|jemanden?|wen|den|die) ?(echten?|richtigen?|zustandigen?)? ?(menschen?|mitarbeiter(in)?|berater(in)?|ansprechpartner(in)?|chef(in)?|person|vom team|aus dem team|von euch|von ihnen)? ?(personlich )?(sprechen|erreichen|dran)\b
    (personlich|telefonisch|direkt) (mit \w+ )?(sprechen|reden|beraten|beratung)
    (sprechen|reden|telefonieren|chatten|verbinden|verbunden werden) (mit|zu)? ?.{0,20}(menschen?|person|mitarbeiter(in)?|jemand|jemandem|kollegen|berater(in)?|team|ansprechpartner(in)?)
    (echte[rn]?|richtige[rn]?|lebendige[rn]?|wirkliche[rn]?) (mensch|menschen|person|mitarbeiter|mitarbeiterin|ansprechpartner)
    (ruf|ruft|rufen sie|rufe) (mich|uns) (bitte )?(an|zuruck|zurueck)
    (kann|konnte|koennte) (mich|uns|mir) (bitte )?(jemand|wer) (anrufen|zuruckrufen|zurueckrufen|helfen|kontaktieren)
    r(u|ue)ckruf
    zur(u|ue)ckrufen
    (melden sie sich|meldet euch|jemand meldet sich|melde dich) (bitte )?bei (mir|uns)
    ^(mensch|mitarbeiter|berater|person|ansprechpartner)\b
  `,
  MEMBER: phrases`
    (doppelt|zweimal|2 ?mal|falsch|zu viel|zuviel|mehrfach) (abgebucht|berechnet|belastet|bezahlt|gezahlt|eingezogen)
    (mein|meine|meinen|meiner|meinem|unser|unsere|unseren|unserer|unserem) (\w+ )?(buchung(en)?|reservierung(en)?|rechnung(en)?|mitgliedschaft|vertrag|konto|account|zugang|zugangskarte|zutrittskarte|karte|chip|schlussel|schluessel|passwort|login|zahlung(en)?|lastschrift|abbuchung|guthaben|schliessfach|spind|kastl|paket(e)?|post|tarif|abo|code|pin|badge|app|kaution|raumbuchung|meetingraum-?buchung|\w+(code|karte|chip|schlussel|passwort|zugang|buchung|rechnung))
    (ein)?loggen
    (anmelden|login) (im|in der|ins|in die|beim) (portal|app|konto|system|wlan)
    (komme|kommen) (ich |wir |leider )*nicht (rein|hinein|ins|in das|in die)
    (kann|konnen|koennen) (mich|ich|wir|uns)? ?(leider )?nicht (einloggen|drucken|buchen|rein|offnen|verbinden)
    (ich bin|wir sind|als|bin|sind) (bereits |schon |ja )?(mitglied|mitglieder|kunde|kundin|kunden|mieter)\b(?! werden)
    (schon|bereits) mitglied
    (ausgesperrt|eingesperrt)
    (turcode|tuercode|zugangscode|zutrittscode|wlan-?passwort|passwort) (vergessen|verloren|falsch|weg|geht|funktioniert)\w*( nicht)?
    (vergessen|verloren|verlegt|gesperrt|geklaut) .{0,20}(karte|schlussel|chip|badge|passwort|code|pin)
    (karte|schlussel|chip|badge|passwort|code|pin|zugangskarte) (\w+ )?(vergessen|verloren|verlegt|gesperrt|geklaut|weg)
    (doppelt|2 mal|zu viel|falsch) (abgebucht|belastet|berechnet|bezahlt|verrechnet)
    (wurde|wurden|habt|haben|hat) (\w+ ){0,4}(abgebucht|berechnet|verrechnet|belastet)
    (meine|unsere) \w+ (stornieren|verschieben|umbuchen|verlangern|andern|pausieren|kundigen)
    mitglieder(portal|bereich|app)
    (tur|tuer|zugangskarte|chip|code) (geht|funktioniert|offnet|oeffnet|spinnt|klemmt) (\w+ )?(nicht|auf)?
  `,
  BOT: phrases`
    (bist du|sind sie|seid ihr|ist das|bisch|rede ich|spreche ich|schreibe ich|chatte ich|ist hier) .{0,20}(bot|roboter|ki|mensch|menschen|person|maschine|computer|chat ?bot|echt|automat)
  `,
  ABILITIES: phrases`
    (was|wobei|womit) (kannst|konnen|koennen) (du|sie)( (mir|uns))?( alles)?( (tun|machen|helfen|sagen))?
    ^was (habt ihr|haben sie|bietet ihr|bieten sie)( (so|denn|hier))?( alles)?( (an|so|im angebot|zu bieten))* ?\?*$
    (was|wobei|womit) (kannst|konnen|koennen) (du|sie|ihr) (so|alles|fur mich tun|fur uns tun)
    (wie|wobei) (kannst|konnen|koennen) (du|sie) (mir|uns) helfen
    (konnen|koennen|kannst) (sie|du) (mir|uns) (helfen|weiterhelfen)
    (ich habe|hatte|wir haben) (da )?(mal )?(eine|ein paar|1) frage(n)?
    was ist das (hier)?
    wer (bist du|sind sie)
    hilf mir
    brauche (hilfe|unterstutzung)
    ^hilfe\b
  `,
  GREETING: phrases`
    ^(hallo|hi|hey|moin( moin)?|servus|gruss gott|grussgott|gruezi|gruss dich|gruss euch|griass \w+|hoi|hoi zame|sali|salu|ade|halli ?hallo|huhu|guten (tag|morgen|abend)|tag|tach|hallochen|schonen guten tag)\b
  `,
  THANKS: phrases`
    danke( schon| schoen| sehr| dir| ihnen| euch)?
    dankeschon
    dankeschoen
    vielen dank
    herzlichen dank
    besten dank
    merci
  `,
  GOODBYE: phrases`
    tschuss
    tschuess
    tschau
    ciao
    auf wiedersehen
    wiedersehen
    bis (bald|dann|spater|spaeter|morgen)
    schonen (tag|abend|feierabend)( noch)?
    einen schonen (tag|abend)
    (das war|das ist|war) (alles|es)( fur heute| dann)?
    gute nacht
    mach'?s gut
    bis denn
    pfiat \w+
    baba
    uf wied\w+
    ade
  `,
  YES: /^(ja|jap|jo|jawohl|klar|gern|gerne|sicher|natürlich|naturlich|naturlich gern|ok|okay|okey|bitte|unbedingt|genau|passt|perfekt|super|prima|gut|sehr gut|alles klar|einverstanden|stimmt|toll|na klar|warum nicht|klingt gut|jep|yes|yep|sehr gern|sehr gerne|gerne doch|freilich|eh klar|passt schon|mach das|machen wir|bitte ja|ja bitte|auf jeden fall|definitiv|hort sich gut an)( (bitte|gern|gerne|danke|ja|das passt|klar|super))*[ .!]*$/,
  NO: /^(nein|ne|nee|no|noch nicht|eher nicht|lieber nicht|nicht wirklich|kein|keins|keine|keinen)\b[ ,]*((danke|vielen dank|budget|limit|das war'?s|das ist alles)( \w+)?)?[ .!]*$/,
  UNSURE: phrases`
    (bin|sind) (mir|uns|ich mir|wir uns)? ?(noch )?(nicht|unsicher) ?(ganz )?(sicher|schlussig|schluessig)?
    (weiss|wissen) (ich |wir )?(es )?(noch )?(nicht|gar nicht)( genau)?
    keine ahnung
    unsicher
    unentschlossen
    (ist|war) (mir|uns) egal
    egal (wann)?
    irgendwann
    (noch )?nicht (entschieden|festgelegt|fest)
    kommt (darauf|drauf) an
    (noch )?offen
    (bin|sind) (da |ganz |zeitlich )?flexibel
    (ich|wir) (bin|sind|schaue|schauen) (nur |mich nur |uns nur |mal )*(um|flexibel)
    ^flexibel(?! \w)
  `,
  QUESTION:
    /\?|^(und |aber |auch |also |ok |hallo |hi |hey |oh |guten tag |moin )*(gibt|habt|haben|hat|hast|ist|sind|seid|kann|kannst|konnen|koennen|konnt|darf|durfen|duerfen|muss|mussen|was|wie|wo|wann|wer|welche|welcher|welches|wieso|warum|wieviel|wozu|womit|wird|werden|bietet|bieten|lasst|geht|gehen|sag|sagen sie|erklaren|ich (mochte|moechte|will|wurde|wuerde) (gern |gerne )?wissen|(ich )?frage mich|wissen sie|wisst ihr)\b/,
}
