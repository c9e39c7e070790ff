import type { Texts } from '../texts.ts'

/** Was zu sagen ist, wenn eine Antwort ausbleibt. */
export const failure: Texts['failure'] = {
  tryAgain: 'Noch einmal versuchen',
  unreachable: 'Foyer ist nicht zu erreichen',
  unreachableAdvice: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Es ist nichts verloren gegangen.',
  forbidden: 'Dafür fehlt Ihnen die Berechtigung',
  forbiddenAdvice: 'Bitten Sie jemanden mit der Rolle Inhaber um Zugang.',
  senseless: 'Diese Adresse ergibt keinen Sinn',
  senselessAdvice:
    'Vielleicht wurde sie beim Kopieren abgeschnitten. Gehen Sie zurück zur Liste und beginnen Sie dort.',
  tooMuch: 'Zu viel auf einmal',
  tooMuchAdvice: (wait) => `Warten Sie ${wait} und versuchen Sie es dann noch einmal. Es ist nichts verloren gegangen.`,
  aMoment: 'einen Augenblick',
  seconds: (count) => `${count} Sekunden`,
  minutes: (count) => `${count} Minuten`,
  refusals: {
    BLANK: 'Hier fehlt noch etwas.',
    TOO_LONG: 'Das ist zu lang.',
    NOT_FOUND: 'Das gibt es nicht mehr.',
    TOO_MANY: 'Davon kann es nicht noch mehr geben.',
    ALREADY_REVERSED: 'Das wurde bereits rückgängig gemacht.',
  },
  ourFault: 'Bei uns ist etwas schiefgegangen',
  ourFaultAdvice:
    'Versuchen Sie es gleich noch einmal. Bleibt der Fehler, sagen Sie es der Person, die Foyer bei Ihnen betreut.',
}
