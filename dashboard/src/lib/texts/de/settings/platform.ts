import type { SettingsTexts } from '../../texts.ts'

const actions: Record<string, string> = {
  VisitorRegistered: 'eine Besichtigung wird gebucht',
  CoworkerCreate: 'ein Kunde wird angelegt',
  CoworkerContractCreate: 'eine Mitgliedschaft beginnt',
  CoworkerProductCreate: 'ein Tagespass oder anderes Produkt wird verkauft',
}

/** Die Seite, die die Coworking-Plattform verbindet. */
export const platform: SettingsTexts['platform'] = {
  about:
    'Was in Nexudus eingetragen oder verkauft wird, kommt über dessen Webhooks zu Foyer und wird dem Chat gutgeschrieben, dessen Sitzungs-ID in einem eigenen Feld oder in den Notizen steht.',
  connect: 'Nexudus verbinden',
  connectAbout:
    'Foyer erstellt ein Geheimnis und für jede Art von Webhook eine Adresse. Beides tragen Sie in Nexudus ein.',
  notConnected: 'Nexudus ist nicht verbunden',
  notConnectedAdvice:
    'Verbinden Sie es, und Besichtigungen, Mitgliedschaften und Tagespässe von dort bekommen hier ihr Abzeichen.',
  own: 'Gemeinsames Geheimnis von Nexudus (freiwillig)',
  ownAbout:
    'Hat Nexudus ein eigenes gemeinsames Geheimnis, tragen Sie es hier ein. Bleibt es leer, erstellt Foyer eines.',
  secretInvalid: 'Ein Geheimnis hat 16 bis 200 Buchstaben, Ziffern und Zeichen, ohne Leerzeichen und Umlaute.',
  connectedTitle: 'Nexudus ist verbunden',
  secret: 'Gemeinsames Geheimnis',
  secretAbout:
    'Es wird nur dieses eine Mal gezeigt: Tragen Sie es in Nexudus als gemeinsames Geheimnis der Webhooks ein.',
  connection: 'Verbindung',
  connectionAbout: 'Foyer nimmt nichts an, was nicht mit dem gemeinsamen Geheimnis signiert ist.',
  state: 'Zustand',
  states: { working: 'Funktioniert', silent: 'Noch ist nichts gekommen', refused: 'Die Signatur stimmt nicht' },
  lastReceived: 'Letzter Webhook',
  never: 'Noch keiner',
  lastRefused: 'Zuletzt abgewiesen',
  secretMade: 'Geheimnis erstellt',
  refused:
    'Es kam etwas, was das Geheimnis nicht belegt; es wurde nicht angenommen. Vergleichen Sie das gemeinsame Geheimnis in Nexudus mit dem hier, oder erstellen Sie ein neues.',
  formerUntil: (time) => `Das vorige Geheimnis gilt noch bis ${time}.`,
  renew: 'Neues Geheimnis',
  renewAbout: 'Das jetzige Geheimnis gilt noch 24 Stunden: Zeit genug, das neue in Nexudus einzutragen.',
  renewedTitle: 'Das Geheimnis ist erstellt',
  renewedAbout: 'Es wird nur dieses eine Mal gezeigt: Tragen Sie es binnen 24 Stunden in Nexudus ein.',
  disconnect: 'Trennen',
  disconnectTitle: 'Nexudus trennen?',
  disconnectAbout:
    'Was es sendet, wird nicht mehr angenommen. Was gekommen ist, bleibt. Erneut verbunden hat es andere Adressen und ein anderes Geheimnis.',
  disconnected: 'Nexudus ist getrennt',
  addresses: 'Adressen',
  addressesAbout:
    'Legen Sie in Nexudus unter Settings, Integrations, Webhooks für jede einen Webhook an, mit Aktion und URL.',
  actions,
  copyAddress: (action) => `Adresse von ${action} kopieren`,
  came: 'Was gekommen ist',
  cameAbout:
    'Jeder Datensatz einmal, wie oft Nexudus ihn auch gemeldet hat. Aufbewahrt 90 Tage, nachdem er zuletzt kam.',
  show: 'Zeigen',
  all: 'Alles',
  look: 'Neu laden',
  none: 'Noch ist nichts gekommen',
  noneAdvice: 'Es steht hier, sobald Nexudus etwas gemeldet hat.',
  noneSuch: 'Nichts dergleichen',
  noneSuchAdvice: 'Sehen Sie sich alles an, was gekommen ist.',
  outcomes: {
    RECORDED: 'Erfasst',
    KNOWN: 'Schon bekannt',
    WAITING: 'Wartet',
    UNUSABLE: 'Nicht verwendbar',
    IGNORED: 'Übergangen',
  },
  reasons: {
    CUSTOMER_NOT_ARRIVED: 'Sein Kunde ist noch nicht gekommen. Eine Stunde wird auf ihn gewartet.',
    CUSTOMER_UNKNOWN:
      'Sein Kunde ist nicht gekommen, und es sagt nicht, wer das ist. Es wird erfasst, sobald er kommt.',
    SEVERAL_SESSIONS:
      'Es nennt mehrere Chats und wird deshalb keinem gutgeschrieben. Sie können von Hand einen zuordnen.',
    NOT_A_TOUR: 'Besuch bei einem Kunden, keine Besichtigung.',
    INCLUDED_IN_PLAN: 'Es gehört zu einem Tarif: Niemand hat es gekauft.',
    ERASED: 'Um wen es ging, wurde gelöscht.',
    UNSUPPORTED_ACTION: 'Mit dieser Aktion macht Foyer nichts. Entfernen Sie ihren Webhook in Nexudus.',
    NOT_JSON: 'Was kam, ist kein JSON. Es wurde nicht aufbewahrt.',
    NOT_ONE_RECORD: 'Was kam, ist keine Liste mit einem Datensatz. Es wurde nicht aufbewahrt.',
    NO_IDENTIFIER: 'Der Datensatz hat keine Id.',
    FIELD_INVALID: 'Fehlt oder ist nicht, wie es sein muss:',
    PLAN_UNKNOWN: 'Der Katalog hat keinen Tarif dieses Namens. Geben Sie einem den Namen und versuchen Sie es erneut:',
    PRODUCT_UNKNOWN:
      'Der Katalog hat kein Produkt dieses Namens. Geben Sie einem den Namen und versuchen Sie es erneut:',
    NAME_AMBIGUOUS:
      'Im Katalog heißen mehrere so. Benennen Sie eines um oder archivieren Sie es, und versuchen Sie es erneut:',
    FAILED: 'Auf unserer Seite ging etwas schief. Versuchen Sie es später erneut.',
  },
  number: (id) => `Nr. ${id}`,
  times: (count) => (count === 1 ? 'einmal gekommen' : `${count}-mal gekommen`),
  open: 'Datensatz öffnen',
  retry: 'Erneut versuchen',
  retryNamed: (name) => `Erneut versuchen: ${name}`,
  retried: {
    RECORDED: 'Erfasst',
    KNOWN: 'Foyer hat es schon',
    WAITING: 'Es wartet noch auf seinen Kunden',
    UNUSABLE: 'Es ist noch nicht verwendbar',
    IGNORED: 'Damit ist nichts zu tun',
  },
  body: 'Zeigen, was kam',
}
