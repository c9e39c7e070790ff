import type { Words } from '../words.ts'

/** How English is searched. */
export const englishSearch: Pick<Words, 'filler' | 'weak' | 'trade' | 'commonInNames' | 'synonyms'> = {
  filler: set(`
    suitable fits fitting anything agency
    recommend recommendation advise advice hope grateful appreciate able inform enquire inquire enquiry writing interested relocating moving ideally currently happy pleased details send sending user users manage stay staying etc btw lol
    a about after again all also already am an and another any anybody anyone anything are around as ask at available be been
    before being both bring bringing but by came can cannot cant could customer customers did do does doing done dont during
    each either else every everyone example find first for from get gets getting give given go goes going good got great
    guys had has have having hello help here hey hi how i if im in inside into is it its ive just know let like long look
    looking lot made make many may me might mine more most much must my need needed needs nice no not now of off ones 1s passing half full whole single trial offer
    offers ok okay on once one only or other others our suit suits suitable room rooms come came ours out over own people place places please possible possibly provide
    provided put quick question quite really right said same say see shall she should show so some somebody someone
    something soon still such sure take taking tell than thank thanks that the their them then there these they thing things this
    those through to too try up us use used using very want wanted was way we well were what when where which while who whom
    why will wish with within without wonder wondering would yes yet you your yours yourself quayside space building house
    site office offices open 1 2 3 4 5 6 7 8 9 10 work working kind kinds type types allowed allow included include
    includes welcome possible ok fine day days today tomorrow week month months year time times start move bit lots come
    coming company business team persons person hear heard friendly run keep stay let lets near nearby anywhere somewhere
    located`),
  weak: set(
    'meet visit access acces leave call calls card cards store post talks late evening enter enters use stop stopped late door',
  ),
  trade: set(`
    hot desk desks desking dedicated fixed flexible flexi cowork coworking virtual private office offices studio suite plan
    plans membership memberships tariff tariffs package pass passes daily price prices pricing cost costs much cheap cheaper
    cheapest expensive budget rent hire sign join buy monthly weekly per euro euros start starting move free tour tours visit
    viewing availability interested option options member members hours opening opened closed close postal address phone
    number contact email`),
  commonInNames: set(`
    hot desk day pass office virtual dedicated plan membership room suite studio loft table meeting with and the private
    credit coworking flexible business`),
  synonyms: [
    ['parking', 'park', 'car', 'cars', 'garage', 'drive', 'driving'],
    ['motorbike', 'bicycle', 'bicycles', 'bike', 'bikes', 'cycle', 'cycling'],
    ['wifi', 'internet', 'broadband', 'fibre', 'network', 'wi-fi', 'bandwidth', 'connection', 'ethernet'],
    ['dogs', 'dog', 'pets', 'pet', 'puppy', 'cat', 'cats', 'animal', 'animals'],
    ['printing', 'printer', 'printers', 'print', 'scan', 'scanner', 'scanning', 'copier', 'photocopy', 'copy'],
    ['meeting rooms', 'meeting', 'meetings', 'boardroom', 'conference'],
    ['phone booths', 'booth', 'booths', 'call', 'calls', 'calling', 'zoom', 'teams call'],
    ['guests', 'guest', 'visitors', 'visitor', 'friend', 'friends', 'client', 'clients', 'colleague'],
    [
      'accessibility',
      'accessible',
      'wheelchair',
      'disabled',
      'disability',
      'step-free',
      'lift',
      'elevator',
      'mobility',
    ],
    [
      'kitchen',
      'coffee',
      'tea',
      'food',
      'lunch',
      'eat',
      'eating',
      'drinks',
      'microwave',
      'fridge',
      'snacks',
      'breakfast',
    ],
    [
      'invoices',
      'pay',
      'invoice',
      'bill',
      'bills',
      'billing',
      'receipt',
      'receipts',
      'payment',
      'payments',
      'paying',
      'vat',
      'direct debit',
      'card payment',
      'credit',
      'visa',
      'mastercard',
      'amex',
      'paypal',
      'cash',
    ],
    ['booking', 'bookings', 'book', 'reserve', 'reservation', 'reservations', 'reserving'],
    [
      'cancelling',
      'cancel',
      'end',
      'ending',
      'finish',
      'stop my',
      'cancellation',
      'terminate',
      'quit',
      'leave',
      'pause',
      'pausing',
      'freeze',
      'notice',
    ],
    ['events', 'event', 'community', 'networking', 'social', 'party', 'parties', 'talks', 'meetup', 'meetups'],
    [
      'getting here',
      'directions',
      'transport',
      'bus',
      'buses',
      'train',
      'trains',
      'tram',
      'luas',
      'dart',
      'station',
      'metro',
      'underground',
    ],
    ['door', 'doors', 'door access', 'key', 'keys', 'key card', 'fob', 'entry', 'locked', 'enter'],
    ['mail', 'parcels', 'parcel', 'post', 'package', 'packages', 'letters', 'letter', 'delivery', 'deliveries'],
    ['lockers', 'locker', 'storage', 'store'],
    ['public holidays', 'christmas', 'holiday', 'holidays', 'bank holiday', 'bank holidays', 'easter', 'new year'],
    ['showers', 'shower', 'changing'],
    ['night', 'nights', 'evening', 'evenings', 'late', '24', 'after hours', 'outside opening hours'],
    ['monitor', 'monitors', 'screen', 'screens', 'display'],
  ],
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
