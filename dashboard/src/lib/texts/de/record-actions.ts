import type { Texts } from '../texts.ts'

/** Was mit Datensätzen getan werden kann. */
export const recordActions: Texts['recordActions'] = {
  note: 'Notiz für Ihr Team (freiwillig)',
  leave: 'So lassen',
  confirmTour: 'Besichtigung bestätigen',
  arrived: 'Als erschienen vermerken',
  noShow: 'Nicht erschienen',
  noShowConsequence:
    'Die Besichtigung zählt nicht mehr als Ergebnis ihres Gesprächs. Das lässt sich nicht zurücknehmen.',
  cancel: 'Vertrag kündigen',
  cancelConsequence:
    'Er endet nach dem letzten Tag und zählt nicht mehr als Ergebnis seines Gesprächs. Das lässt sich nicht zurücknehmen.',
  lastDay: 'Letzter Tag (heute, wenn leer)',
  refund: 'Erstatten',
  refundConsequence:
    'Das Gekaufte lässt sich nicht mehr nutzen und zählt nicht mehr als Ergebnis des Gesprächs. Das lässt sich nicht zurücknehmen.',
  refunded: 'Erstattet',
  didNotCome: 'Nicht erschienen',
  done: {
    confirmed: 'Besichtigung bestätigt',
    arrived: 'Als erschienen vermerkt',
    noShow: 'Nichterscheinen vermerkt',
    cancelled: 'Vertrag gekündigt',
    refunded: 'Verkauf erstattet',
  },
}
