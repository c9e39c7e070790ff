import type { ExampleArticle } from '../operator-catalogue.ts'

/** What Quayside Coworking tells its visitors and members in German. */
export const quaysideGerman: ExampleArticle[] = [
  {
    title: 'WLAN und Internet',
    body: 'Jeder Arbeitsplatz hat WLAN über eine Glasfaserleitung mit 1 Gbit/s, eine zweite Leitung steht als Reserve bereit. Private Büros bekommen ein eigenes Netz und auf Wunsch einen Kabelanschluss.',
  },
  {
    title: 'Parken und Fahrräder',
    body: 'Im Haus gibt es keine Parkplätze. Das öffentliche Parkhaus IFSC, drei Minuten zu Fuß, gibt unseren Mitgliedern 20 % Rabatt. Fahrräder stehen überdacht im Hof, Duschen sind gleich daneben.',
  },
  {
    title: 'Besprechungsräume',
    body: 'Es gibt fünf Besprechungsräume für 4 bis 14 Personen, jeder mit Bildschirm und Whiteboard. Mitglieder buchen sie halbstundenweise. Gäste des Hauses können einen mieten, wenn er frei ist.',
  },
  {
    title: 'Telefonkabinen und Anrufe',
    body: 'Acht Telefonkabinen stehen rund um den offenen Bereich. Man muss sie nicht buchen; sie sind für Gespräche von bis zu einer Stunde gedacht. Bitte telefonieren Sie dort und nicht am Platz.',
  },
  {
    title: 'Drucken und Scannen',
    body: 'Auf jeder Etage steht ein Drucker mit Scanner. In den Mitgliedschaften sind 100 Seiten in Schwarz-Weiß im Monat enthalten; weitere Seiten stehen auf der nächsten Rechnung.',
  },
  {
    title: 'Gäste mitbringen',
    body: 'Mitglieder dürfen bis zu zwei Gäste für eine Besprechung von bis zu zwei Stunden kostenlos mitbringen. Bitte melden Sie Ihren Besuch am Empfang an. Wer länger bleibt, um zu arbeiten, braucht einen Tagespass.',
  },
  {
    title: 'Hunde und andere Haustiere',
    body: 'Gut erzogene Hunde sind freitags im Erdgeschoss willkommen, und in privaten Büros jederzeit, wenn alle im Team einverstanden sind. Andere Haustiere müssen zu Hause bleiben.',
  },
  {
    title: 'Barrierefreiheit',
    body: 'Der Eingang ist stufenlos, ein Aufzug fährt auf jede Etage, und auf jeder gibt es ein rollstuhlgerechtes WC. Assistenzhunde sind immer willkommen. Zwei Schreibtische sind höhenverstellbar.',
  },
  {
    title: 'Küche, Kaffee und Essen',
    body: 'Kaffee, Tee und Milch sind inklusive. In der Küche auf jeder Etage stehen Kühlschrank, Mikrowelle und Spülmaschine. Mittags kann man dort oder auf der Dachterrasse essen.',
  },
  {
    title: 'Rechnungen und Zahlung',
    body: 'Rechnungen kommen am Monatsersten per E-Mail und sind innerhalb von 14 Tagen zu zahlen. Mitglieder finden alle Rechnungen im Mitgliederportal unter Abrechnung. Bezahlt wird mit Karte, Lastschrift oder Überweisung; alle Preise verstehen sich ohne Mehrwertsteuer.',
  },
  {
    title: 'Als Mitglied einen Besprechungsraum oder Platz buchen',
    body: 'Öffnen Sie im Mitgliederportal oder in der App die Buchungen, wählen Sie Raum und Uhrzeit und bestätigen Sie. Dort lässt sich eine Buchung bis zwei Stunden vor Beginn kostenlos verschieben oder stornieren.',
  },
  {
    title: 'Mitgliedschaft kündigen oder pausieren',
    body: 'Schreiben Sie dem Team oder nutzen Sie das Mitgliederportal. Es gilt die Kündigungsfrist Ihres Tarifs, gerechnet ab dem Tag, an dem wir davon erfahren. Einmal im Jahr kann eine Mitgliedschaft für bis zu zwei Monate ruhen.',
  },
  {
    title: 'Veranstaltungen und Gemeinschaft',
    body: 'Am ersten Dienstag im Monat gibt es ein Frühstück für alle, jeden zweiten Donnerstag um 17:30 Uhr einen Vortrag eines Mitglieds und im Sommer ein Fest auf dem Dach.',
  },
  {
    title: 'Anfahrt mit Bahn, Straßenbahn und Bus',
    body: 'Der Bahnhof Tara Street (DART) ist sechs Minuten zu Fuß entfernt, die Haltestelle Busáras der roten Luas-Linie vier, und die meisten Stadtbusse halten am Custom House Quay.',
  },
  {
    title: 'Zugang, Tür und Schlüsselkarte',
    body: 'Die Tür öffnet sich mit der App oder mit einer Schlüsselkarte vom Empfang. Außerhalb der Öffnungszeiten gilt das für Tarife mit Zugang rund um die Uhr. Eine verlorene Karte ersetzt der Empfang für 15 €.',
  },
  {
    title: 'Post und Pakete',
    body: 'Der Empfang nimmt Briefe und Pakete für Mitglieder an und gibt per E-Mail Bescheid. Pakete werden zwei Wochen lang aufbewahrt.',
  },
  {
    title: 'Schließfächer und Stauraum',
    body: 'Schließfächer stehen im ersten Stock. Bei Hot Desk Unlimited ist eines inbegriffen; Mitglieder mit einem anderen Tarif mieten eines für 10 € im Monat.',
  },
  {
    title: 'Feiertage und Weihnachten',
    body: 'An Feiertagen und vom 24. Dezember bis zum 1. Januar ist der Empfang geschlossen. Mit einem Tarif mit Zugang rund um die Uhr kann man auch an diesen Tagen arbeiten.',
  },
]
