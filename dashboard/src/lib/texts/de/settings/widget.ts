import type { SettingsTexts } from '../../texts.ts'

const number = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })

/** Wie der Chat auf der Website des Betreibers aussieht. */
export const widget: SettingsTexts['widget'] = {
  about: 'Wie der Chat auf Ihrer Website aussieht und grüßt, und welche Seiten ihn zeigen dürfen.',
  site: 'Website',
  sites: {
    create: 'Neue Website',
    about:
      'Für eine weitere Website mit eigenem Chat. Er sieht aus und begrüßt wie Ihr erster, bis Sie es hier ändern.',
    name: 'Bezeichnung',
    nameHelp: 'Daran erkennen Sie sie; Besucher sehen sie nie.',
    make: 'Website anlegen',
    made: (name) =>
      `${name} ist angelegt. Setzen Sie den Tag auf die Website, und erlauben Sie die Website weiter unten.`,
    rename: 'Umbenennen',
    renamed: (name) => `Heißt jetzt ${name}`,
    taken: 'So heißt schon eine andere Website.',
    tooMany: 'Mehr Websites sind nicht möglich.',
  },
  noSite: 'Noch keine Website',
  noSiteAdvice: 'Wer Foyer eingerichtet hat, legt eine für Sie an.',
  saved: 'Gespeichert: Besucher sehen es auf der nächsten Seite, die sie öffnen',
  look: {
    title: 'Aussehen',
    accent: 'Farbe',
    pickAccent: 'Farbe auswählen',
    noColor: 'Das ist keine Farbe. Schreiben Sie sie wie #0f5c6e.',
    text: 'Text darauf',
    best: 'Automatisch',
    own: 'Andere Farbe',
    bestHelp: 'Schwarz oder Weiß, je nachdem, was besser zu lesen ist.',
    ownText: 'Textfarbe',
    pickText: 'Textfarbe auswählen',
    contrast: (ratio) => `Der Kontrast ist ${number.format(ratio)}:1.`,
    tooWeak: (ratio) =>
      `Auf dieser Farbe nur ${number.format(Math.floor(ratio * 10) / 10)}:1, das können viele nicht lesen. Nötig sind 4,5:1.`,
    notReadable:
      'Nehmen Sie eine Textfarbe mit einem Kontrast von mindestens 4,5:1 oder überlassen Sie sie der Automatik.',
    position: 'Ecke',
    positions: { BOTTOM_LEFT: 'Unten links', BOTTOM_RIGHT: 'Unten rechts' },
    scheme: 'Hell oder dunkel',
    schemes: { AUTO: 'Wie das Gerät', LIGHT: 'Hell', DARK: 'Dunkel' },
  },
  texts: {
    title: 'Erste Worte',
    languages: 'Sprachen, in denen der Chat angeboten wird',
    add: 'Sprache hinzufügen',
    remove: (language) => `${language} nicht mehr anbieten`,
    greeting: 'Begrüßung',
    greetingHelp: 'Sagen Sie, dass es eine KI ist: Besucher haben ein Recht, es zu wissen.',
    prompts: 'Fragen für den Anfang',
    prompt: (place) => `Frage ${place}`,
    promptsHelp: 'Höchstens drei mit je 80 Zeichen. Besucher schicken sie mit einem Klick.',
  },
  hours: {
    title: 'Wann Ihr Team da ist',
    about:
      'Der Chat sagt Besuchern, die mit jemandem sprechen möchten, ob jemand da ist, und der Assistent, wann Sie geöffnet haben. Auf allen Ihren Websites gleich, nach den Uhren Ihrer Zeitzone.',
    opens: 'von',
    closes: 'bis',
    nextDay: 'am nächsten Tag',
    closed: 'Niemand da',
    incomplete: 'Geben Sie für jeden Tag an, von wann bis wann.',
  },
  preview: {
    title: 'Vorschau',
    window: 'Das Fenster',
    open: 'Offen',
    closed: 'Geschlossen',
    device: 'Das Gerät des Besuchers',
    light: 'Hell',
    dark: 'Dunkel',
    about: 'Der Chat selbst, mit dem, was im Formular steht. Er beginnt kein Gespräch und zählt nirgends.',
  },
  install: {
    title: 'Auf Ihre Website bringen',
    about:
      'Fügen Sie diese Zeile in die Seiten ein, die den Chat haben sollen. Mehr lädt sie erst, wenn ihn jemand öffnet.',
    copyTag: 'Skript-Zeile kopieren',
    policy: 'Hat Ihre Website eine Content Security Policy, erlauben Sie darin auch dies:',
    copyPolicy: 'Richtlinie kopieren',
  },
  origins: {
    title: 'Erlaubte Websites',
    about:
      'Die Websites, deren Seiten einen Chat öffnen dürfen. Auf jeder anderen lehnt der Server ab, was immer die Seite sagt. Nehmen Sie eine heraus, enden die Chats, die dort offen sind.',
    none: 'Noch darf keine Website einen Chat öffnen; das können nur die Seiten von Foyer selbst.',
    name: 'Website, die erlaubt werden soll',
    help: 'Mit und ohne www sind zwei. Ebenso http und https.',
    add: 'Erlauben',
    remove: (origin) => `${origin} herausnehmen`,
    noOrigin: 'Das ist keine Website. Schreiben Sie sie wie https://www.example.com.',
    known: 'Diese ist schon erlaubt.',
    tooMany: 'Höchstens 50 Websites können erlaubt sein.',
    added: (origin) => `Auf ${origin} darf der Chat geöffnet werden`,
    removed: (origin) => `Kein Chat mehr auf ${origin}`,
  },
}
