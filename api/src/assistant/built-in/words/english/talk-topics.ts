import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import type { englishOfferTopics } from './offer-topics.ts'

/** How English speaks of everything else. */
export const englishTalkTopics: Omit<Words['topics'], keyof typeof englishOfferTopics> = {
  HOURS: phrases`
    ^(hours|times|opening|open hours)(?= *(\W*$|please|pls))
    opening (hours|times?)
    open hours
    office hours
    business hours
    working hours
    (your|the|what|which) hours
    hours of
    what are the times
    when (are|do|does|is|can) .{0,25}(open|close|closed|shut|get in|come in)
    (what|until what) time .{0,30}(open|close|shut|closing|opening|come|get in)
    (are|is) (you|it|the \w+|this place|\w+)( guys| also| ever)? (open|closed)
    (open|closed|close) (on|at|today|tomorrow|now|late|early|until|till|from|during|over|all|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?)
    closing time
    24 ?[/-]? ?7
    24 ?(hours|h)
    round the clock
    (on|at|the|during|over) weekends?
    weekend (access|hours|opening)
    (on )?(saturdays|sundays)
    at night
    after hours
    how (late|early)
    ^(open|closed)\b
  `,
  PLACE: phrases`
    ^(address|location|directions)(?= *(\W*$|please|pls))
    (what|which) (part|area|bit|end) of (dublin|town|the city)
    where (are|is|r) (you|u|it|this|your|the (space|office|place|building|coworking))
    where (exactly|abouts)
    whereabouts
    (your|the|what|full|street) address
    located
    location
    directions
    (how|best way) (do|can|to|would) (i |we |you )?(get|come|travel|reach) (there|here|to you|to it|to your|to the (space|place|building|office))
    (get|getting) (there|here|to you)
    find you
    map
    postcode
    eircode
    zip code
    (which|what) (city|street|road|area|part of|neighbourhood)
  `,
  CONTACT: phrases`
    who (do|can|should|could) (i|we) (call|contact|ring|ask|email|write to|phone)
    phone(?! (booths?|calls?|box))
    telephone
    phone number
    mobile number
    your number
    e-?mail address
    your e-?mail
    contact details
    contact (you|the team|information|info|person)
    get in touch
    reach (you|the team|out)
    (call|ring|phone|email|e-mail|mail|write to|message|whatsapp) (you|u|the team|reception)
    ^(contact|contacts|phone|email)\b
  `,
  PERSON: phrases`
    (1|some|any|a member|someone|somebody|anyone) (of|from) (your|the) (staff|team|people|colleagues)
    (anyone|anybody|someone|somebody|person) (there )?(i|we) (can|could|may) (speak|talk|chat)( to| with)?
    (speak|talk|chat|get through|connect me|put me through|transfer me|hand me over)\b.{0,24}\b(person|human|someone|somebody|some 1|agent|team|staff|manager|colleague|representative|rep|advisor|receptionist|people|sales)
    (real|actual|live) (person|human|agent)
    human (being |help )?(please|now)
    (call|ring|phone|email|e-mail|contact) (me|us)( back)?
    call ?back
    (prefer|rather|like) (to have |have )?(a|the|an?) (quick )?(phone |video )?call
    (by|over the|on the) (tele)?phone
    my (phone |mobile |cell |telephone )?number is
    (reach|call|text|ring|phone) me (on|at)
    give (me|us) a (call|ring|buzz|shout)
    (some ?(one|1|body)|you|any ?(one|body)) (to |can |could |please )*(call|ring|phone|contact) (me|us)
    (want|need|get me|prefer) (a|an|some) (person|human|real person|agent)
    ^(human|agent|person|operator)\b
  `,
  MEMBER: phrases`
    my (\w+ )?(bookings?|reservations?|invoices?|bills?|membership|contract|account|access|(key )?card|fob|key|password|log ?in|desk booking|payments?|direct debit|refund|locker|parcels?|post|mail|plan|code|app|deposit)
    (log|logging|sign) ?in
    (can ?not|can't|cannot|couldn't) (get in|enter|open the door|log ?in|print|connect|book)
    (i am|as) (already )?a (current |existing )?member
    already a member
    (was|were|got|been|being|am) (charged|billed|invoiced|debited) (twice|double|again|wrong\w*|too much|for)
    (double|over) ?(charged|billed)
    member (portal|app)
    my (access|door) \w+
    (was|were|been|got|am) (over|double )?charged
    charged (me|us) (twice|double|again|too much)
    refund
  `,
  BOT: phrases`
    ((are|r) (you|u)|is this|am i (talking|speaking|chatting|writing) (to|with)) (a |an |the |just )?(real |actual |human )?(bot|robot|ai|human|person|machine|computer|chat ?bot|real)
    (what is |what's |do you have a )?your name
  `,
  ABILITIES: phrases`
    what (can|do) you (do|help|know|offer)
    how can you help
    can you help( me)?
    what is this( chat)?
    who are you
    i have a question
    help me
    need (some )?help
    ^help\b
  `,
  GREETING: phrases`
    ^(hi|hiya|hello|hey|heya|good (morning|afternoon|evening|day)|howdy|greetings|hi there|hello there|(is )?any ?(one|1|body) (there|here|home|around))\b
  `,
  THANKS: phrases`
    thanks
    thank you
    thank u
    thx
    cheers
    much appreciated
    appreciate it
  `,
  GOODBYE: phrases`
    bye
    goodbye
    good bye
    see (you|ya)
    good night
    take care
    talk (to you )?(later|soon)
    (that is|that's|thats) (all|it)( for now)?
    nothing else
    have a (nice|good|great|lovely) (day|1|weekend|evening)
  `,
  YES: /^(yes|yeah|yep|yup|ya|sure|ok|okay|please|of course|absolutely|definitely|sounds (good|great)|go ahead|i (would|do)|perfect|great|lovely|why not|let's do it|fine|cool|good|nice)( (please|thanks|thank you|that works|sure|do|yes))*[ .!]*$/,
  NO: /^(no|nope|nah|not interested|not what i (?:meant|asked|wanted)|not really|not now|not yet|no need|none)\b[ ,]*((thanks|thank you|budget|limit|that is (all|it)|nothing|not interested|not what i (meant|asked|wanted))( \w+)?)?[ .!]*$/,
  UNSURE: phrases`
    not (totally |quite |really |that )?(sure|decided|certain)
    (don't|dont|do not) (really )?(know|mind|care)
    no idea
    unsure
    undecided
    whenever
    any ?time
    any day
    (doesn't|doesnt|does not) matter
    no preference
    (haven't|have not|havent) decided
    dunno
    it depends
    (not|no) fixed
    sometime
    (in|by|for|around|this|next) (the )?(early |late )?(spring|summer|autumn|fall|winter)
    some time
    i am flexible
    we are flexible
    flexible (on|about|with)
    just (looking|browsing)
    ^flexible(?! \w)
  `,
  QUESTION:
    /\?|^(and |but |also |so |ok |hi |hello |hey |oh )*(do|does|did|is|are|can|could|may|what|whats|what's|how|where|when|which|who|why|will(?! be\b)|would(?! (?:like|love|prefer)\b)|have(?! been\b)|has|any|am|should|tell me|explain|i (want|need|would like) to know|i (wonder|was wondering))\b/,
}
