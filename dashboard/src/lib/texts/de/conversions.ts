import type { Texts } from '../texts.ts'

/** Wozu Gespräche geführt haben und warum es ihnen zugerechnet wird. */
export const conversions: Texts['conversions'] = {
  outcomes: {
    TOUR_BOOKED: 'Besichtigung gebucht',
    CUSTOMER_CREATED: 'Kunde angelegt',
    CONTRACT_CREATED: 'Vertrag geschlossen',
    DAY_PASS_PURCHASED: 'Tagespass gekauft',
  },
  outcomesList: 'Ergebnisse',
  recordsBehind: (outcome) => `${outcome}: Datensätze`,
  assisted: 'mitgewirkt: zugerechnet wurde es einem anderen Gespräch',
  reversed: 'rückgängig gemacht',
  someReversed: (count) => `davon ${count} rückgängig gemacht`,
  nouns: { Visitor: 'Besucher', Coworker: 'Coworker', CoworkerContract: 'Vertrag', CoworkerProduct: 'Produkt' },
  changes: {
    CREATED: {
      Visitor: 'Neuer Besucher',
      Coworker: 'Neuer Coworker',
      CoworkerContract: 'Neuer Vertrag',
      CoworkerProduct: 'Neues Produkt',
    },
    UPDATED: {
      Visitor: 'Geänderter Besucher',
      Coworker: 'Geänderter Coworker',
      CoworkerContract: 'Geänderter Vertrag',
      CoworkerProduct: 'Geändertes Produkt',
    },
  },
  verdicts: { CREDITED: 'Zugerechnet', ASSISTED: 'Mitgewirkt', UNATTRIBUTED: 'Nicht zugeordnet' },
  cameThrough: (link) => `Es kam über den Link „${link}“ aus diesem Gespräch.`,
  reasons: {
    LINK_FOLLOWED: 'Es nannte die Sitzung dieses Gesprächs, die jeder Link mitführt.',
    LINKED_BY_STAFF: 'Jemand aus dem Team hat es diesem Gespräch zugeordnet.',
    SAME_PERSON:
      'Dieselbe Person hat schon früher hier mit uns gesprochen; zugerechnet wurde es einem anderen Gespräch.',
    UNKNOWN_SESSION: 'Die genannte Sitzung ist hier nicht bekannt.',
    OUTSIDE_WINDOW: 'Es kam erst, als das Zurechnungsfenster schon geschlossen war.',
    NO_SESSION: 'Es nannte keine Sitzung.',
    DETACHED_BY_STAFF: 'Jemand aus dem Team hat es von seinem Gespräch gelöst.',
    WITHDRAWN: 'Es hatte mitgewirkt; die Zurechnung hat sich seither geändert.',
  },
  sources: {
    LINK: 'die Seite, auf die der Link führte',
    ASSISTANT: 'der Assistent im Chat',
    API: 'eine Integration',
    STAFF: 'jemand aus dem Team',
    WEBHOOK: 'ein eingehender Webhook',
  },
  facts: {
    record: 'Datensatz',
    records: 'Datensätze',
    recorded: 'Erfasst',
    linkClicked: 'Link geöffnet',
    message: 'Nachricht',
    whereItConverted: 'Hier kam es zum Abschluss',
    windowEnds: 'Fenster endet',
    recordedBy: 'Erfasst durch',
    customer: 'Kunde',
    firstOfCustomer: 'Erster Abschluss dieses Kunden',
    reversed: 'Rückgängig am',
  },
}
