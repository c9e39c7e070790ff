import type { SettingsTexts } from '../../texts.ts'

/** Schlüssel, mit denen andere Programme handeln. */
export const keys: SettingsTexts['keys'] = {
  about:
    'Mit einem Schlüssel liest oder erfasst ein anderes Programm, was Sie ihm erlauben. Widerrufen wirkt binnen einer Sekunde.',
  make: 'Neuer Schlüssel',
  none: 'Noch keine Schlüssel',
  noneAdvice: 'Erstellen Sie einen je Programm, damit Sie einen ohne die anderen beenden können.',
  name: 'Wofür er ist',
  namePlaceholder: 'Kasse der Website',
  mayDo: 'Was er darf',
  scopes: {
    'conversations:read': 'Gespräche lesen',
    'records:read': 'Besucher, Coworker, Verträge und Produkte lesen',
    'conversions:read': 'Ergebnisse lesen und verfolgen',
    'conversions:write': 'Ergebnisse erfassen und zurücknehmen',
    'links:write': 'Links erstellen',
    'catalog:read': 'Katalog und Artikel lesen',
    'articles:write': 'Artikel schreiben',
  },
  noScope: 'Wählen Sie mindestens eines.',
  lifetime: 'Gilt',
  lifetimes: { '30': '30 Tage', '90': '90 Tage', '365': 'ein Jahr', ever: 'für immer' },
  madeTitle: 'Der Schlüssel ist erstellt',
  secret: 'Schlüssel',
  secretAbout:
    'Er wird nur dieses eine Mal gezeigt: Legen Sie ihn dort ab, wo Ihr Programm ihn findet, und nirgends sonst.',
  states: { EXPIRED: 'Abgelaufen', REVOKED: 'Widerrufen' },
  madeBy: (name, day) => `Erstellt von ${name}, ${day}`,
  made: (day) => `Erstellt ${day}`,
  lastUsed: 'benutzt',
  neverUsed: 'nie benutzt',
  expires: (day) => `gilt bis ${day}`,
  expiredOn: (day) => `abgelaufen ${day}`,
  revokedOn: (day) => `widerrufen ${day}`,
  revoke: 'Widerrufen',
  revokeNamed: (name) => `${name} widerrufen`,
  revokeTitle: (name) => `„${name}“ widerrufen?`,
  revokeAbout:
    'Das Programm, das ihn benutzt, ist binnen einer Sekunde für immer ausgesperrt. Was es erfasst hat, bleibt.',
  revoked: (name) => `„${name}“ ist widerrufen`,
}
