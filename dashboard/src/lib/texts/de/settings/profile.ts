import type { SettingsTexts } from '../../texts.ts'

/** Das eigene Konto. */
export const profile: SettingsTexts['profile'] = {
  password: 'Passwort',
  passwordAdvice: 'Mindestens 10 Zeichen. Wenn Sie es ändern, werden Sie überall sonst abgemeldet.',
  currentPassword: 'Jetziges Passwort',
  newPassword: 'Neues Passwort',
  tooShort: 'Ein Passwort hat mindestens 10 Zeichen.',
  wrongPassword: 'Das ist nicht Ihr jetziges Passwort.',
  changePassword: 'Passwort ändern',
  passwordChanged: 'Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.',
  signIns: 'Wo Sie angemeldet sind',
  signOutEverywhere: 'Überall abmelden',
  signOutEverywhereAdvice: 'Beendet jede Ihrer Anmeldungen, auch diese. Sinnvoll, wenn ein Gerät verloren ging.',
}
