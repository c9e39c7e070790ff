import type { Words } from '../words.ts'
import { germanSynonyms } from './synonyms.ts'

/** How German is searched. */
export const germanSearch: Pick<Words, 'filler' | 'weak' | 'trade' | 'commonInNames' | 'synonyms'> = {
  filler: set(`
    geeignetes geeignete passendes passende hatten hatte vorschlagen agentur flachen
    platz platze platzchen moin servus gruezi hoi tach voraus im grad eh halt leider nehm nimm nehme nehmen prima zusammen stunde stunden passt kurz ab bald direkt spontan mal komm anfangen ganze ganzen samt naher nahe umgebung umkreis personlich
    empfehlen mitteilen nennen zusenden schicken senden zukommen auskunft anfrage freue freuen ruckmeldung antwort vorab gerade lediglich derzeit bezuglich unterbreiten vielen herzlichen schnell nah nachste nachsten eigene eigenen davon welches hattet bzw
    aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bestimmt bin bis bist
    bitte brauche brauchen da dabei dafur damit danach danke dann darf das dass dein deine dem den denn der des die dies
    diese diesen dieser dieses doch dort du durfen ein eine einem einen einer eines einfach er es etwas euch euer eure euren
    fur fuer ganz geben gehen geht genau gern gerne gibt gut habe haben habt hat hatte hatten hallo hast heute hey hi hier
    hin ich ihm ihn ihnen ihr ihre ihren im in ins ist ja jede jeden jeder jedes jemand jetzt kann kannst kein keine keinen
    konnen koennen konnte konnten konnt kommen komme lange lasst leute mal man mehr mein meine meinen meinem mich mir mit
    mitbringen bringen mochte mochten moechte muss mussen nach naturlich nein nicht noch nun nur ob oder ohne ok okay
    per pro raum raume raeume sag sagen sehr seid sein selbst sich sie sind so soll sollen somit sonst space standort statt
    super tag tage tagen uber und uns unser unsere unseren unter vom von vor vorhanden wann war ware waren warum was weiter
    welche welchen welcher welches wenn wer werden wie wieso wir wird wirklich wissen wo woche wochen wollen wurde wurden
    zu zum zur zwischen moglich erlaubt inklusive dabei nutzen nutzung benutzen verwenden haus gebaude ort vor-ort firma
    unternehmen team personen person guten morgen abend euro monat monate jahr zeit uhr eigentlich sagen eventuell vielleicht
    funktioniert lauft laeuft macht machen gehts gibts habts arbeiten arbeite arbeit`),
  weak: set('zugang karte karten anrufe anruf abends spat spaet tur tuer laden verlassen'),
  trade: set(`
    schreibtisch schreibtische arbeitsplatz arbeitsplatze arbeitsplaetze tisch tische hot desk desks hotdesk fest fester
    festen feste flexibel flexible flexibler coworking virtuell virtuelles virtuelle virtuellen buro buros buero bueros
    einzelburo teamburo privatburo private privates suite studio tarif tarife mitgliedschaft mitgliedschaften mitglied
    mitglieder pass tagespass tageskarte tagesticket tageskarten day preis preise kostet kosten teuer gunstig
    gunstiger gunstigste billig billigste budget miete mieten anmelden kaufen buchen monatlich woche euro starten anfangen
    einziehen frei besichtigung besichtigen rundgang fuhrung vorbeikommen verfugbar interesse interessiert option optionen
    angebot angebote offnungszeiten geoffnet offen geschlossen postadresse geschaftsadresse adresse telefon telefonnummer
    nummer kontakt mail email suche suchen`),
  commonInNames: set(`
    hot desk day pass office virtual dedicated plan membership room suite studio loft table meeting with and the private
    credit coworking flexible business buro tagespass tageskarte tagesticket schreibtisch fester flexibler arbeitsplatz
    virtuelles einzelburo teamburo raum mit und der die das tarif`),
  synonyms: germanSynonyms,
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
