import type { SettingsTexts } from '../../texts.ts'

/** Was um jede Seite der Einstellungen steht, und auf allen. */
export const frame: SettingsTexts['frame'] = {
  title: 'Einstellungen',
  navigation: 'Einstellungen',
  groups: { chat: 'Chat', operator: 'Ihr Unternehmen', account: 'Ihr Konto' },
  pages: {
    catalogue: 'Katalog',
    knowledge: 'Wissensartikel',
    widget: 'Chatfenster',
    business: 'Unternehmen',
    staff: 'Team und Rollen',
    keys: 'API-Schlüssel',
    webhooks: 'Webhooks',
    platform: 'Coworking-Plattform',
    audit: 'Protokoll',
    privacy: 'Datenschutz',
    profile: 'Profil und Passwort',
  },
  forOwners: 'Das sehen nur Inhaber',
  forManagers: 'Das sehen nur Inhaber und Manager',
  askThem: 'Bitten Sie einen Inhaber Ihres Hauses, es zu ändern oder Ihnen eine andere Rolle zu geben.',
  less: {
    MANAGER: 'Team und Schlüssel sind Sache der Inhaber.',
    AGENT: 'Was sonst noch eingestellt werden kann, ist Sache der Inhaber und Manager.',
  },
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  done: 'Fertig',
  cancel: 'Abbrechen',
  savedSince: 'Nicht zurückgenommen: Seitdem wurde anders gespeichert. So steht es jetzt.',
  unsaved: 'Änderungen sind noch nicht gespeichert',
  discard: 'Verwerfen',
  leaveUnsaved: 'Ihre Änderungen auf dieser Seite sind noch nicht gespeichert. Trotzdem verlassen?',
  missing: 'Bitte ausfüllen.',
  tooLong: 'Das ist zu lang.',
}
