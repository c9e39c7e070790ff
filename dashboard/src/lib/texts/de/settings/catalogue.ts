import { counted } from '../../counted.ts'
import type { SettingsTexts } from '../../texts.ts'

const [plans, offices, products] = [
  counted('de', { one: 'Tarif', other: 'Tarife' }),
  counted('de', { one: 'Büro oder Tisch', other: 'Büros und Tische' }),
  counted('de', { one: 'Produkt', other: 'Produkte' }),
]

/** Was angeboten wird, und was der Assistent davon sagen darf. */
export const catalogue: SettingsTexts['catalogue'] = {
  about: 'Was Sie verkaufen, und was der Assistent davon sagen darf. Ein Schalter gilt ab seiner nächsten Antwort.',
  parts: 'Teile des Katalogs',
  kinds: { plans: 'Tarife', offices: 'Büros und Tische', products: 'Tagespässe und Produkte' },
  counted: { plans, offices, products },
  search: 'Katalog durchsuchen',
  searchPlaceholder: 'Name oder Beschreibung suchen',
  show: 'Zeigen',
  shown: { mentioned: 'Darf erwähnt werden', silent: 'Wird verschwiegen', archived: 'Archiviert' },
  first: 'Erste Seite',
  more: 'Mehr',
  all: 'Die ganze Liste',
  noMatchAdvice: 'Versuchen Sie es mit weniger Wörtern oder zeigen Sie alle.',
  empty: {
    plans: 'Noch keine Tarife',
    offices: 'Noch keine Büros oder Tische',
    products: 'Noch keine Tagespässe oder Produkte',
  },
  emptyAdvice:
    'Was Sie verkaufen, kommt aus Ihrer Coworking-Plattform. Sobald es da ist, bestimmen Sie hier, was davon gesagt werden darf.',
  notFound: 'Das steht nicht im Katalog',
  states: { archived: 'Archiviert', hidden: 'Nicht auf der Website' },
  mayMention: 'Darf es erwähnen',
  maySayPrice: 'Darf den Preis nennen',
  says: 'Der Assistent sagt: ',
  saysNothing: 'Der Assistent erwähnt es nie.',
  silences: {
    SWITCHED_OFF: 'Wird nie erwähnt: Es ist abgeschaltet.',
    ARCHIVED: 'Wird nie erwähnt: Es ist archiviert.',
    SOLD_OUT: 'Wird zurzeit nicht erwähnt: Alle Plätze dieses Tarifs sind vergeben.',
    TAKEN: 'Wird zurzeit nicht erwähnt: Es ist ohne Ende vermietet.',
    NO_OFFICE: 'Wird nie erwähnt: Der Chat bietet Büros an, keine einzelnen Tische.',
  },
  types: {
    plans: {
      HOT_DESK: 'Freier Tisch',
      DEDICATED_DESK: 'Fester Tisch',
      PRIVATE_OFFICE: 'Eigenes Büro',
      VIRTUAL_OFFICE: 'Virtuelles Büro',
      OTHER: 'Anderer Tarif',
    },
    products: {
      DAY_PASS: 'Tagespass',
      MEETING_ROOM_CREDIT: 'Guthaben für Besprechungsräume',
      OTHER: 'Anderes Produkt',
    },
    desks: { OFFICE: 'Büro', DEDICATED_DESK: 'Fester Tisch', HOT_DESK: 'Freier Tisch' },
  },
  facts: {
    signUpFee: 'Anmeldegebühr',
    notice: 'Kündigungsfrist',
    limit: 'Obergrenze',
    none: 'keine',
    capacity: 'Platz für',
    size: 'Größe',
    area: (size) => `Fläche ${size} m²`,
    available: 'Frei ab',
    taken: 'ohne Ende vermietet',
  },
  whatItIs: 'Was es ist',
  name: 'Bezeichnung',
  description: 'Beschreibung',
  descriptionHelp: 'Ein oder zwei Sätze. Der Assistent sagt sie, wie sie sind.',
  price: (currency) => `Preis in ${currency}`,
  noAmount: 'Das ist kein Betrag. Schreiben Sie ihn wie 225 oder 225,50.',
  whereSold: 'Wo es verkauft wird',
  assistant: 'Der Assistent',
  switches: {
    visible: {
      name: 'Auf der Website',
      about:
        'Aus: Niemand kann es online kaufen. Der Assistent sagt, dass es das gibt, und nennt Ihr Team, ohne Preis und ohne Link.',
    },
    archived: {
      name: 'Archiviert',
      about: 'Wird nicht mehr verkauft und nie erwähnt. Links dorthin führen zu dem, was Sie stattdessen haben.',
    },
    availableToAi: {
      name: 'Darf es erwähnen',
      about: 'Aus: Der Assistent spricht nie davon, auch nicht, wenn danach gefragt wird.',
    },
    showPriceForAi: { name: 'Darf den Preis nennen', about: 'Aus: Er sagt, dass das Team den Preis nennt.' },
  },
  priceForAi: (currency) => `Preis, den er stattdessen nennt, in ${currency}`,
  priceForAiHelp: 'Leer: Er nennt den Preis selbst. Bezahlt wird immer der Preis.',
  notes: 'Notizen für den Assistenten',
  notesHelp: 'Für Ihr Team und als Hinweis für ein Sprachmodell. Besuchern werden sie nie gezeigt.',
  preview: {
    title: 'Was der Assistent sagen darf',
    language: 'Auf',
    aboutDraft: 'Mit dem, was im Formular steht, zu jemandem, der genau danach fragt. Vor dem Speichern gilt es nicht.',
    aboutNow: 'Zu jemandem, der genau danach fragt.',
  },
  toasts: {
    saved: (name) => `Gespeichert: ${name}`,
    notSet: (name) => `${name} bleibt, wie es war.`,
    set: {
      availableToAi: {
        on: (name) => `Der Assistent darf ${name} erwähnen`,
        off: (name) => `Der Assistent erwähnt ${name} nicht mehr`,
      },
      showPriceForAi: {
        on: (name) => `Der Assistent darf den Preis von ${name} nennen`,
        off: (name) => `Der Assistent nennt den Preis von ${name} nicht mehr`,
      },
    },
  },
}
