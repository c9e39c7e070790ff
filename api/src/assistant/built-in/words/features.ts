import type { Language } from '../understand/language.rules.ts'

/** A thing that spaces have, by the words for it as `plain` writes them. */
type Feature = Readonly<Record<Language, string>>

/**
 * What spaces have, in each language: whoever asks for a balcony in one finds the office whose description speaks of it in
 * another. Several words for it are separated by commas.
 */
const FEATURES: readonly Feature[] = [
  {
    en: 'balcony, balconies',
    de: 'balkon, balkone, balkonien',
    fr: 'balcon, balcons',
    es: 'balcon, balcones',
    pt: 'varanda, varandas, sacada',
    ar: 'شرفه, بلكونه, بلكون, شرفات',
  },
  { en: 'terrace', de: 'terrasse, dachterrasse', fr: 'terrasse', es: 'terraza', pt: 'terraco', ar: 'تراس' },
  {
    en: 'view, views',
    de: 'aussicht, ausblick, blick',
    fr: 'vue',
    es: 'vista, vistas',
    pt: 'vista, vistas',
    ar: 'اطلاله, منظر, يطل, تطل',
  },
  { en: 'river', de: 'fluss', fr: 'riviere, fleuve', es: 'rio', pt: 'rio', ar: 'نهر, النهر' },
  {
    en: 'window, windows',
    de: 'fenster',
    fr: 'fenetre, fenetres',
    es: 'ventana, ventanas',
    pt: 'janela, janelas',
    ar: 'نافذه, شباك, نوافذ, شبابيك',
  },
  {
    en: 'quiet, silent',
    de: 'ruhig, ruhiges, ruhige, leise',
    fr: 'calme, tranquille',
    es: 'tranquilo, tranquila, silencioso, silenciosa',
    pt: 'silencioso, silenciosa, sossegado, sossegada, calmo, calma',
    ar: 'هادي, هاديه, هدوء',
  },
  {
    en: 'bright, light',
    de: 'hell, helles, helle',
    fr: 'lumineux, lumineuse',
    es: 'luminoso, luminosa',
    pt: 'luminoso, luminosa, claro',
    ar: 'مضيء, مشرق',
  },
  { en: 'corner', de: 'ecke, eckburo', fr: 'angle', es: 'esquina', pt: 'esquina, canto', ar: 'زاويه' },
  {
    en: 'kitchen',
    de: 'kuche, kuchenzeile, teekuche',
    fr: 'cuisine, kitchenette',
    es: 'cocina',
    pt: 'cozinha, copa',
    ar: 'مطبخ',
  },
  {
    en: 'meeting room, meeting rooms, conference room, boardroom',
    de: 'besprechungsraum, besprechungsraume, meetingraum, meetingraume, konferenzraum, besprechungszimmer, sitzungszimmer',
    fr: 'salle de reunion, salles de reunion, reunion',
    es: 'sala de reuniones, sala de juntas, sala de reunion, reuniones, juntas',
    pt: 'sala de reuniao, sala de reunioes, reuniao, reunioes',
    ar: 'قاعه اجتماعات, غرفه اجتماعات, اجتماعات, اجتماع',
  },
  {
    en: 'locker, lockers',
    de: 'schliessfach, spind',
    fr: 'casier, casiers',
    es: 'taquilla, taquillas, casillero, casilleros',
    pt: 'cacifo, cacifos, armario',
    ar: 'خزانه, خزاين, لوكر',
  },
  {
    en: 'day and night, 24 hours, round the clock, all week, nights, night',
    de: 'tag und nacht, rund um die uhr, nachts, nacht',
    fr: 'jour et nuit, nuit, nuits',
    es: 'dia y noche, noche, noches',
    pt: 'dia e noite, noite, noites',
    ar: 'ليلا ونهارا, ليل نهار, ليل, ليلا',
  },
  {
    en: 'second screen, screen, monitor, monitors',
    de: 'zweiter bildschirm, bildschirm, monitor',
    fr: 'second ecran, ecran, ecrans',
    es: 'segunda pantalla, pantalla, monitor',
    pt: 'segundo ecra, ecra, tela, monitor',
    ar: 'شاشه, شاشات, مونيتور',
  },
  {
    en: 'drawers, drawer',
    de: 'schubladen, schublade',
    fr: 'tiroirs, tiroir',
    es: 'cajones',
    pt: 'gavetas',
    ar: 'ادراج',
  },
  {
    en: 'parking, car park',
    de: 'parken, parkplatz',
    fr: 'parking',
    es: 'aparcamiento',
    pt: 'estacionamento',
    ar: 'موقف, مواقف',
  },
  {
    en: 'bicycles, bicycle, bike',
    de: 'fahrrader, fahrrad',
    fr: 'velos, velo',
    es: 'bicicletas',
    pt: 'bicicletas',
    ar: 'دراجات',
  },
  {
    en: 'wifi, wi-fi, internet',
    de: 'wlan, internet',
    fr: 'wifi, internet',
    es: 'wifi, internet',
    pt: 'wifi, internet',
    ar: 'واي فاي, انترنت',
  },
  {
    en: 'dogs, dog, pets',
    de: 'hunde, hund, haustiere',
    fr: 'chiens, animaux',
    es: 'perros, mascotas',
    pt: 'caes, cachorros',
    ar: 'كلاب, حيوانات',
  },
  {
    en: 'printing, printer',
    de: 'drucken, drucker',
    fr: 'imprimer, imprimante',
    es: 'imprimir, impresora',
    pt: 'imprimir, impressora',
    ar: 'طباعه, طابعه',
  },
  {
    en: 'guests, visitors',
    de: 'gaste, besucher',
    fr: 'invites, visiteurs',
    es: 'invitados',
    pt: 'convidados',
    ar: 'ضيوف',
  },
  {
    en: 'accessibility, wheelchair, step-free',
    de: 'barrierefreiheit, rollstuhl',
    fr: 'accessibilite, fauteuil roulant',
    es: 'accesibilidad, silla de ruedas',
    pt: 'acessibilidade, cadeira de rodas',
    ar: 'كراسي متحركه, اعاقه',
  },
  { en: 'coffee', de: 'kaffee', fr: 'cafe', es: 'cafe', pt: 'cafe', ar: 'قهوه' },
  {
    en: 'invoices, invoice',
    de: 'rechnungen, rechnung',
    fr: 'factures, facture',
    es: 'facturas, factura',
    pt: 'faturas, fatura',
    ar: 'فواتير, فاتوره',
  },
  { en: 'booking, bookings', de: 'buchung, buchen', fr: 'reservation', es: 'reserva', pt: 'reserva', ar: 'حجز' },
  {
    en: 'cancelling, cancel',
    de: 'kundigen, kundigung',
    fr: 'resilier, resiliation',
    es: 'cancelar',
    pt: 'cancelar',
    ar: 'الغاء',
  },
  { en: 'events', de: 'veranstaltungen', fr: 'evenements', es: 'eventos', pt: 'eventos', ar: 'فعاليات' },
  {
    en: 'key card, door',
    de: 'schlusselkarte, zugangskarte, tur',
    fr: 'badge, porte',
    es: 'tarjeta, puerta',
    pt: 'cartao, porta',
    ar: 'بطاقه الدخول, باب',
  },
  {
    en: 'mail, parcels',
    de: 'post, pakete',
    fr: 'courrier, colis',
    es: 'correo, paquetes',
    pt: 'correio, encomendas',
    ar: 'بريد, طرود',
  },
  {
    en: 'public holidays, christmas',
    de: 'feiertage, weihnachten',
    fr: 'jours feries, noel',
    es: 'festivos, navidad',
    pt: 'feriados, natal',
    ar: 'عطل, عطله',
  },
]

type FeatureWords = Readonly<Record<string, readonly string[]>>

const WORDS: readonly FeatureWords[] = FEATURES.map((feature) =>
  Object.fromEntries(Object.entries(feature).map(([language, words]) => [language, words.split(', ')])),
)

/** Words of a question, each with its alternatives, and with the others of the language for the same feature. */
export function inOwnLanguage(words: readonly string[][], language: Language): string[][] {
  return withFeatures(words, language, (feature) => feature[language] ?? [])
}

/** The features that words of a question mean, in the words of another language; what means none is left out. */
export function inOtherLanguage(words: readonly string[][], language: Language, other: Language): string[][] {
  return words.flatMap((alternatives) =>
    WORDS.filter((feature) => feature[language]?.some((word) => alternatives.includes(word))).map((feature) => [
      ...(feature[other] ?? []),
    ]),
  )
}

/** Words of a question, each with its alternatives, and with those of all languages for the same feature. */
export function inAnyLanguage(words: readonly string[][], language: Language): string[][] {
  return withFeatures(words, language, (feature) => Object.values(feature).flat())
}

function withFeatures(
  words: readonly string[][],
  language: Language,
  others: (feature: FeatureWords) => readonly string[],
): string[][] {
  return words.map((alternatives) => {
    const meant = WORDS.filter((feature) => feature[language]?.some((word) => alternatives.includes(word)))
    return [...new Set([...alternatives, ...meant.flatMap(others)])]
  })
}
