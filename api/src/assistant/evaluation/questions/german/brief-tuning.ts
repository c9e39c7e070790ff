import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of German speakers, as short as they are typed; rules may be made by these. */
export const briefGermanTuning: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'bin freelancer und such nen arbeitsplatz',
    'wie läuft das mit der mitgliedschaft',
    'coworking monatlich?',
    'will paar tage die woche bei euch arbeiten',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, [
    'schreibtisch der immer meiner ist',
    'kann ich meine sachen am platz lassen',
    'preis fester arbeitsplatz',
    'ich will meinen eigenen platz',
  ]),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'nehmt ihr post für meine firma an',
    'ich brauch nur ne adresse',
    'ladungsfähige anschrift dublin',
    'was kostet das virtuelle büro',
  ]),
  ...brief('OFFICES', { asks: ['DATE', 'PEOPLE'] }, [
    'vermietet ihr büros',
    'raum für mein team',
    'welche privaten büros sind frei',
    'ich brauch meine eigenen vier wände',
    'büropreise',
  ]),
  ...brief('OFFICES', { links: ['Custom House Suite'], carries: { teamSize: 10 } }, [
    'büro für zehn ab heute',
    'wir sind zehn und brauchen sofort ein büro',
    'büro für ein zehnköpfiges team ab sofort',
    'büro 10 pers sofort',
    'büro für unsere zehn angestellten, schnellstmöglich',
  ]),
  ...brief('OFFICES', { links: ['Liffey Studio'], carries: { teamSize: 2, budget: 700 } }, [
    'büro für mich und meinen partner ab sofort, nicht mehr als 700 euro',
    'zweierbüro sofort, budget 700€',
    'büro für 2 sofort höchstens 700 im monat',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, [
    'kann ich nur heute kommen',
    'geht auch spontan für einen tag',
    'habt ihr tageskarten',
    'was kostet ein tag',
    'platz für einen tag',
    'gibts nen probetag',
    'bin zu besuch in dublin, kann ich einen tag bei euch arbeiten',
    'tagesgast preis',
    'einzelner tag möglich?',
  ]),
  ...brief('SPACE', { articles: ['INTERNET'] }, ['wie schnell ist euer internet', 'taugt das wlan was', 'glasfaser?']),
  ...brief('SPACE', { articles: ['PARKING'] }, [
    'wo kann ich parken',
    'parken?',
    'gibts fahrradständer',
    'komme mit dem auto, wohin damit',
  ]),
  ...brief('SPACE', { articles: ['KITCHEN'] }, [
    'gibts nen kühlschrank',
    'kann ich mein essen mitbringen',
    'kaffee inklusive?',
  ]),
  ...brief('SPACE', { articles: ['PRINTING'] }, [
    'kann ich was einscannen',
    'wie viele seiten darf ich drucken',
    'kopierer?',
  ]),
  ...brief('SPACE', { articles: ['HOLIDAYS'] }, ['an feiertagen offen?', 'habt ihr zwischen den jahren zu']),
  ...brief('SPACE', { articles: ['GETTING_HERE'] }, [
    'welcher bus fährt zu euch',
    'nächster bahnhof',
    'wie komme ich mit der straßenbahn hin',
  ]),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, [
    'adresse?',
    'wo seid ihr',
    'wo in dublin liegt das',
    'standort bitte',
  ]),
  ...brief('SPACE', { tells: ['8', '20'] }, [
    'öffnungszeiten?',
    'wann habt ihr offen',
    'von wann bis wann kann man kommen',
  ]),
  ...brief('SPACE', { articles: ['MEETING_ROOMS'] }, [
    'wie viele meetingräume habt ihr',
    'können auch externe einen besprechungsraum mieten',
    'konferenzraum mit bildschirm?',
  ]),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, [
    'wo finde ich meine rechnungen',
    'brauch ne quittung für letzten monat',
    'kann ich per lastschrift zahlen',
  ]),
  ...brief('MEMBERS', { articles: ['CANCELLING'] }, [
    'ich möchte raus aus meinem vertrag',
    'mitgliedschaft beenden',
    'wie lange ist meine kündigungsfrist',
  ]),
  ...brief('MEMBERS', { articles: ['KEYS'] }, [
    'meine schlüsselkarte ist kaputt',
    'ich komm nicht zur tür rein',
    'zugangskarte weg',
  ]),
  ...brief('TEAM', { handsOver: true }, [
    'mit einem menschen sprechen',
    'ruft mich bitte zurück',
    'kann ich mit wem reden',
    'mitarbeiter',
    'telefonnummer vom chef?',
    'kann mich wer anrufen',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'habt ihr ein schwimmbad',
    'kann ich da übernachten',
    'verkauft ihr briefmarken',
  ]),
]
