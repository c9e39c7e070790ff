import { phrases, unlessFollowedBy } from '../phrases.ts'
import type { Words } from '../words.ts'

type OfferTopic =
  | 'PLANS'
  | 'OFFICES'
  | 'DAY_PASSES'
  | 'PRICES'
  | 'TOO_EXPENSIVE'
  | 'TOUR'
  | 'MORE'
  | 'DETAILS'
  | 'FEE'
  | 'NOTICE'
  | 'IT'
  | 'TAKE'
  | 'WANTING'

/** How English speaks of what is on offer. */
export const englishOfferTopics: Pick<Words['topics'], OfferTopic> = {
  PLANS: phrases`
    (a few|a couple of|some|several|\d) (days|times|mornings|afternoons) (a|per|every|each) (week|month)
    (once|twice) a week
    plans?
    memberships?
    tariffs?
    packages?
    subscriptions?
    become a member
    becoming a member
    sign(ing)? ?(me |us |myself )?up
    join(ing)?( you)?
    desks?
    workspaces?
    work space
    workplace
    (place|space|somewhere|spot) (to|where i can|where we can) work
  `,
  OFFICES: phrases`
    rooms? for (my|our|the|a) (\w+ )?(team|company|staff|crew|startup|people)
    (my|our) own (4 )?walls
    \d+[ -]?(person|people|man|desk) (rooms?|spaces?|offices?)
    (private|own|lockable|serviced|team|corner|enclosed|closed|separate) (rooms?|spaces?)
    rooms? (of our own|of my own|for (my|our) team)
    (?<!\b(post|head|home|tax|the|your|registered|virtual) )\boffices?\b(?! (hours|address|chairs?))
    (the|your) offices
    mov(e|ing) in
    (?<!(podcast|photo|photography|recording|music|yoga|sound|film|video|dance|radio|tv) )studios?
    suites?
  `,
  DAY_PASSES: unlessFollowedBy(
    phrases`
    passing through
    (only|just) (there|here|around|visiting|in (town|dublin|the city)) (on|for|this|next|tomorrow|today)
    (trial|taster|test|sample) (day|session)
    (is|does|would|for) (a|1) day(?! (a|per) (week|month))( cost)?
    1 day desks?
    day trial
    (day|daily|1 day|single day|drop in|visitor) ?(pass|passes|ticket|tickets|rate|rates|membership)
    (for|just|only) (a|the|1|1 single) (day|afternoon|morning)
    drop ?in
    pay as you go
    (by|per) the day
    day by day
    for (the|1) day
    1 ?-?off
    desks? (just |only )?(for )?(just |only )?(today|tomorrow|1 day|a day|the day)
    (just|only) (for )?(that|this|the 1) day
    (just|only) (for )?(today|tomorrow|1 day|the day)
    (work|come in|sit) (there |here |with you |from there )?(for )?(today|tomorrow|1 day)
    passes
    for (2|3|a few|a couple of) days
    (a|the|1|weekend|guest) pass
    1 day (desks?|spots?|seats?|workspace|access)
    single day
    (half|full|whole)( an?| the)?[ -]?day
    (pay|come|book|rent|work)( \w+)? daily
    daily basis
    hourly
    (by|per) the hour
    (a|free|day) trial
    trial day
    try (it|you|the space|the place|this)( out)?
    work (\w+ ){1,5}(today|tomorrow)
    (can|could|may) (i|we) (come and |come in and )?work (from|at|in|out of) (your|the) (place|space|coworking|building|hub)
    (come|come in|come over|pop in|drop by) (today|tomorrow|(on |this |next )?\w+day) (to|and|for) (work|a day)
    \d+ (tickets|entries)
  `,
    / (a|per|each|every|in the) (week|month)/,
  ),
  PRICES: phrases`
    prices?
    priced
    pricing
    costs?
    how much
    rates?
    what do you charge
    do you charge
    price ?list
    (the|in|what is the) total
    altogether
    what (would|will|does|do) (it|that|this|they|1) (be|come to|add up to|run)
    expensive
    pay (for|a month|per month)
  `,
  TOO_EXPENSIVE: phrases`
    too (expensive|dear|pricey|costly|steep|high|much(?! (noise|trouble|to ask)))
    (bit|little|quite|rather|very|really|so|pretty|that is|it is) (expensive|pricey|dear|steep|costly)
    (out of|over|above|beyond|more than|exceeds) (my|our|the) (budget|price range|means)
    (can't|cannot|can not|could not|couldn't) afford
    (more|higher) than (i|we) (can|could|want(ed)? to|would like to|expected to|planned to) (pay|spend)
  `,
  TOUR: phrases`
    tours?
    viewings?
    visit( you| the| your| it)?
    look(ing)? (around|round)
    show (me|us) (a)?round
    come (over )?(and |to )?(see|look|by|round)
    (take|have) a look
    check (it|the place|the space) out
    see (it|the (place|space|office|studio|room|suite)|your (place|space|offices?))
    walk ?through
    stop by
    pop (in|by)
    view (it|the|your|1|an?)
    in person
  `,
  MORE: phrases`
    any(thing)? (else|other|others|more)
    (other|more|further|different) (options?|plans?|offices?|ones?|1s|passes|choices|rooms?)
    others
    alternatives?
    what else
    something else
    show me (more|another|others|different)
    another( 1)?
    (something|anything|a) different( 1)?
    (the )?rest of them
  `,
  DETAILS: phrases`
    (tell me|know|hear|read) (a bit |some |a little )?more
    more (details?|information|info)
    (what is|what's|whats) (included|in (it|there)|it like)
    what (does|do|would) .{0,40}\b(include|get|cover)
    includes?
    included
    details
    more about
    what is the (difference|catch)
    how big
    what size
    square met(er|re)s?
    how many (people|hours|days)
  `,
  FEE: phrases`
    (sign ?up|joining|set ?up|registration|admin|activation) (fee|cost|charge)s?
    deposit
    extra (fees?|costs?|charges?)
    hidden (fees?|costs?)
  `,
  NOTICE: phrases`
    notice( period)?
    how long (is|are|do|does|must|would|am i).{0,30}(contract|commit|commitment|sign up|stay|bound|tied)
    minimum (term|contract|stay|period|commitment)
    contract (length|term|period)
    (long|min) commitment
    commitment
    tied in
    locked? in
    leave early
    cancel (any ?time|it|at any time|early)
    how (easy|fast|quickly) .{0,20}cancel
  `,
  IT: phrases`
    it
    that 1
    this 1
    that (office|plan|pass|desk|studio|room|suite)
    this (office|plan|pass|desk|studio|room|suite)
  `,
  TAKE: phrases`
    sign (me|us) up
    (i'?ll|i will|we'?ll|we will|i would like to|let me) (take|have|book) (it|that|this|1)
    let'?s (do|go (for|with)|take|book) (it|that|this|1)
    (i|we) want (it|that|this)
    (book|take|get|reserve) (it|that|this)( 1)?
    go (for|with) (it|that|this)
    (that|this) (is the )?1 (please|sounds good|looks good)
    how (do|can) (i|we) (apply|get it|book it|reserve it|sign up for (it|that))
  `,
  WANTING: phrases`
    needs?
    want
    wanted
    wants
    looking (for|to|at)
    look for
    searching for
    search for
    interested in
    would like
    'd like
    do you (have|do|sell|offer|rent)
    have you( got)?
    got (any|an?)
    rent
    hire
    availab(le|ility)
    sign(ing)? up
    join
    book
    buy
    purchase
    get (a|an|1|some)
    show me
    what .{0,20}(plans|offices|options|passes|desks|memberships)
    options
    recommend
    suggest
    move (in|to)
    start(ing)?
    after
  `,
}
