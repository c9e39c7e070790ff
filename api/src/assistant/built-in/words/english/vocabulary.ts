/** Words that people mistype and the rules must recognise. */
export const englishVocabulary = set(`
  hot desk desks hotdesk hotdesking flexible flexi cowork coworking dedicated fixed permanent shared virtual postal
  office offices private studio suite room rooms plan plans membership memberships member members tariff tariffs
  package packages pass passes daypass day days daily ticket price prices pricing cost costs much cheap cheaper cheapest
  expensive budget month monthly week weekly people person persons team company
  open opening opened hours closed closing close time times today tomorrow monday tuesday wednesday thursday friday
  saturday sunday weekend weekends january february march april june july august september october november december
  next month address where located location directions phone email contact number speak talk human someone somebody
  tour tours visit viewing available availability start starting
  second first third fourth fifth last option options bigger biggest larger largest smaller smallest
  about include included includes details notice period deposit
  hello thanks thank please goodbye yes yeah sure
  looking interested would like need want have join sign rent book booking bookings
  invoice invoices account access password cancel cancelling payment
  booth booths parking internet wifi printing printer printers meeting kitchen coffee lunch guests guest visitors bicycle bike
  wheelchair accessible accessibility events event locker lockers parcel parcels mail shower showers transport directions
  possible immediately anything other others difference`)

/** Words that are nearly one of the vocabulary and right as they are. */
export const englishOthers = set(`
  lactation vacation
  priciest pricier pricey dearest dearer cheapo
  disk dusk task past pays pans pads pals path paws plain plane planet plants plant play clan pride prize prince coast
  cast cosy coat cots most such munch ounce oven opens house horse hour ours team teams tear term terms tea steam four
  tout your you're tom visa visits stat smart star stars stare state states roof roam root book look boot boat quest
  point part pack park parked dark email tanks hell here there then than that wait went wand hand halve half save gave
  seconds fist lest lasts late list lost match marsh smell stall small sing sigh son mouth months weak weed word work works
  working worked worker workers clothes those these theses whose chose choose lose loose loved like liked likes life lift
  line lives live lake book cook books took hook need seed needs needed feed deed bend band bank bang back bag bad bay buy
  bus busy but bug bit bite bikes bring brings built build base basic box boxes boy class classes clear clean cleaner
  close closer closet cold could should would mould sound count counts county country court course cover covers
  date dates data dat deal dear deaf deck decks dock docks dogs dog door doors down doubt each early easy eat
  even evening event every fee fees feel feet few fibre film find fine fire firm fit fits five fix floor flow food foot
  form forms free fresh friend friends from front full fun garden gas gate gets give given glad goes gold good great
  group grow gym hall happy hard heat held help high hire hired hold holds home hope host hosts huge hut idea ideas inside
  into join joint jobs just keep keys kids kind kinds king knew know lady lamp land lane large laser law lead learn least
  leave left less let level light local lock locks long lots love lower lunch made main make makes man many map maths
  may mean means meet meets mess met mind mine miss mix model moment money mood moon more morning move moved much mug music must
  name names near nearby neat never new news nice night nine noise noisy none noon north note notes now nut off offer
  offers office officer often old once one only open order our out over own pace page paid pair pan paper pet pets
  photo pick piece pipe pitch place places plus pool poor post posts pot pound pram pray press pub pull pump pure push put
  quick quiet quite race rack rain raise ran range rate rates rather reach read ready real rent rents rented rest rich
  ride right ring rise risk road rock role rope rose rough round row rule rules run safe said sail sale same sand sat sauna
  scan scanner school score sea seat seats see seem sell send sense sent set seven shape share sharp shed shelf ship
  shoe shop short show shown shut side sides site sites size skin sleep slow snack snow sofa soft sold some song soon sort
  soup south space spaces speed spend sport spot staff stage stair stairs stamp stand stay stays step still stock stone
  stop store storm story street stuff suit suits sun sure sweet swim table take taken tall tax taxi teach tell ten tent
  test text thank thick thin thing things think third this though three tidy tie tight till tin tip tiny toast toilet
  told tone too tool tools top total touch tough tower town track trade train trains tram travel tray tree trip true trust try
  turn twice two type under unit until upon use used user usual van vat very view views vote walk wall warm wash watch
  water wave way wear web well west wet what when which while white who whole why wide wife will wind window wine wise
  wish with woman wood wool worth wrong yard year years yet young zone zoom quayside call calls caller cell cells
  cards card care cars car cat cats case cash chair chairs chat chats change charge check checks child chip city
  printed prints print sprint pint hosting housing houses phones phone stone ago age area areas art ask asked away
  animals animal accept accepted bathroom bills bill babies baby boards board catering caters cater creche design discount
  discounts student students startup startups founder founders mentor mentors invest invite invites lounge library
  massage monitor monitors screen screens neighbour private privacy podcast quieter recording record refund refunds
  security secure smoke smoking storage sunday swimming terrace trial trials vegan video vending yoga
  wireless wired weather yoghurt happen happens opened wider thinking timer timed counted contract contracts mentioned
  direction visible visitor viewed pausing pause paused parent parents mailed mailing hotel hotels hole holes
  seating setting settings station stations latter matter letter letters better later water waiter cheaply
  wanted wants wander wonder wondering hosted hotter personal personally locate inclusive`)

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
