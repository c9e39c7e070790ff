import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of German speakers, as short as they are typed, for practice: they count for no score. */
export const germanPractice: EvaluatedConversation[] = [
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
  ...brief('TEAM', { tells: [/KI/] }, [
    'bist du ein mensch',
    'ist das ein chatbot',
    'rede ich mit einer maschine',
    'chatte ich grad mit nem roboter',
  ]),
  ...brief('TEAM', { handsOver: true }, [
    'ich möchte mit eurem team reden',
    'verbinden sie mich mit jemandem',
    'kann mir einer von euch helfen',
    'lieber mit einem menschen',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'habt ihr einen pool auf dem dach',
    'gibt es einen musikraum',
    'bietet ihr sprachkurse an',
    'ist ein friseur in der nähe',
    'habt ihr einen stillraum',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { teamSize: 12, moveInDate: '2027-04-01' } }, [
    'Guten Morgen, unsere Agentur benötigt ab April Büroflächen für ein Dutzend Leute. Hätten Sie da etwas Geeignetes? Beste Grüße, Uwe Lang',
  ]),
  ...brief('OFFICES', { linksWith: ['Samuel Loft'], carries: { teamSize: 6, moveInDate: '2027-01-01' } }, [
    'Hallo, könnten Sie uns ein Büro für unsere sechs Angestellten zum 1. Januar vorschlagen? Ich freue mich auf Ihre Antwort.',
  ]),
  ...brief('OFFICES', { linksWith: ['Joyce Suite'], carries: { teamSize: 4, moveInDate: '2026-12-01' } }, [
    'büro für uns vier ab dezember',
    'kleineres büro für uns 4 ab dezember',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-28' } }, [
    'bin samstag auf der durchreise, habt ihr nen platz für den tag?',
  ]),
]
