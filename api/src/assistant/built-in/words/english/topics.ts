import type { Words } from '../words.ts'

/** How English says what it is about. */
export const englishTopics: Words['topics'] = {
  PLANS:
    /\b(plans?|memberships?|tariffs?|packages?|subscriptions?|become a member|becoming a member|sign(ing)? ?(me |us |myself )?up|join(ing)?( you)?|desks?|workspaces?|work space|workplace|(place|space|somewhere|spot) (to|where i can|where we can) work)\b/,
  OFFICES:
    /\b(private|own|lockable|serviced|team|corner|enclosed|closed|separate) (rooms?|spaces?)\b|\brooms? (of our own|of my own|for (my|our) team)\b|(?<!\b(post|head|home|tax|the|your|registered|virtual) )\boffices?\b(?! (hours|address|chairs?))|\b(the|your) offices\b|\bstudios?\b|\bsuites?\b/,
  DAY_PASSES:
    /(?:\b(day|daily|1 day|single day|drop in|visitor) ?(pass|passes|ticket|tickets|rate|rates|membership)\b|\b(for|just|only) (a|the|1|1 single) (day|afternoon|morning)\b(?! (a|per|each) (week|month))|\bdrop ?in\b|\bpay as you go\b|\b(by|per) the day\b|\bday by day\b|\bfor (the|1) day\b|\b1 ?-?off\b|\bdesks? (just |only )?(for )?(just |only )?(today|tomorrow|1 day|a day|the day)\b|\b(just|only) (for )?(today|tomorrow|1 day|the day)\b|\b(work|come in|sit) (there |here |with you |from there )?(for )?(today|tomorrow|1 day)\b|\bpasses\b)(?! (a|per|each|every|in the) (week|month))/,
  PRICES:
    /\b(prices?|priced|pricing|costs?|how much|rates?|what do you charge|do you charge|price ?list|expensive|pay (for|a month|per month))\b/,
  TOUR: /\b(tours?|viewings?|visit( you| the| your| it)?|look(ing)? (around|round)|show (me|us) (a)?round|come (over )?(and |to )?(see|look|by|round)|(take|have) a look|check (it|the place|the space) out|see (it|the (place|space|office|studio|room|suite)|your (place|space|offices?))|walk ?through|stop by|pop (in|by)|view (it|the|your|1|an?)|in person)\b/,
  HOURS:
    /\b(opening (hours|times?)|open hours|office hours|business hours|working hours|(your|the|what|which) hours|hours of|what are the times|when (are|do|does|is|can) .{0,25}(open|close|closed|shut|get in|come in)\b|(what|until what) time .{0,30}(open|close|shut|closing|opening|come|get in)|(are|is) (you|it|the \w+|this place|\w+)( guys| also| ever)? (open|closed)\b|(open|closed|close) (on|at|today|tomorrow|now|late|early|until|till|from|during|over|all|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?)|closing time|24 ?[/-]? ?7|24 ?(hours|h)\b|round the clock|(on|at|the|during|over) weekends?|weekend (access|hours|opening)|(on )?(saturdays|sundays)|at night|after hours|how (late|early))\b|^(open|closed)\b/,
  PLACE:
    /\b(where (are|is|r) (you|u|it|this|your|the (space|office|place|building|coworking))|where (exactly|abouts)|whereabouts|(your|the|what|full|street) address|located|location|directions|(how|best way) (do|can|to|would) (i |we |you )?(get|come|travel|reach) (there|here|to you|to it|to your|to the (space|place|building|office))|(get|getting) (there|here|to you)|find you|map|postcode|eircode|zip code|which (city|street|part of))\b/,
  CONTACT:
    /\b(who (do|can|should|could) (i|we) (call|contact|ring|ask|email|write to|phone)|phone(?! (booths?|calls?|box))|telephone|phone number|mobile number|your number|e-?mail address|your e-?mail|contact details|contact (you|the team|information|info|person)|get in touch|reach (you|the team|out)|(call|ring|phone|email|e-mail|mail|write to|message|whatsapp) (you|u|the team|reception))\b|^(contact|contacts|phone|email)\b/,
  PERSON:
    /\b(speak|talk|chat|get through|connect me|put me through|transfer me|hand me over)\b.{0,24}\b(person|human|someone|somebody|some 1|agent|team|staff|manager|colleague|representative|rep|advisor|receptionist|people|sales)\b|\b(real|actual|live) (person|human|agent)\b|\bhuman (being |help )?(please|now)\b|\b(call|ring|phone|email|e-mail|contact) (me|us)( back)?\b|\bcall ?back\b|\bgive (me|us) a (call|ring|buzz|shout)\b|\b(some ?(one|1|body)|you|any ?(one|body)) (to |can |could |please )*(call|ring|phone|contact) (me|us)\b|\b(want|need|get me|prefer) (a|an|some) (person|human|real person|agent)\b|^(human|agent|person|operator)\b/,
  MEMBER:
    /\bmy (\w+ )?(bookings?|reservations?|invoices?|bills?|membership|contract|account|access|(key )?card|fob|key|password|log ?in|desk booking|payments?|direct debit|refund|locker|parcels?|post|mail|plan|code|app|deposit)\b|\b(log|logging|sign) ?in\b|\b(can ?not|can't|cannot|couldn't) (get in|enter|open the door|log ?in|print|connect|book)\b|\b(i am|as) (already )?a (current |existing )?member\b|\balready a member\b|\bmember (portal|app)\b|\bmy (access|door) \w+\b/,
  BOT: /\b((are|r) (you|u)|is this|am i (talking|speaking|chatting|writing) (to|with)) (a |an |the |just )?(real |actual |human )?(bot|robot|ai|human|person|machine|computer|chat ?bot|real)\b/,
  ABILITIES:
    /\b(what (can|do) you (do|help|know|offer)|how can you help|can you help( me)?|what is this( chat)?|who are you|i have a question|help me|need (some )?help)\b|^help\b/,
  GREETING: /^(hi|hiya|hello|hey|heya|good (morning|afternoon|evening|day)|howdy|greetings|hi there|hello there)\b/,
  THANKS: /\b(thanks|thank you|thank u|thx|cheers|much appreciated|appreciate it)\b/,
  GOODBYE:
    /\b(bye|goodbye|good bye|see (you|ya)|good night|take care|talk (to you )?(later|soon)|(that is|that's|thats) (all|it)( for now)?|nothing else|have a (nice|good|great|lovely) (day|1|weekend|evening))\b/,
  YES: /^(yes|yeah|yep|yup|ya|sure|ok|okay|please|of course|absolutely|definitely|sounds (good|great)|go ahead|i (would|do)|perfect|great|lovely|why not|let's do it|fine|cool|good|nice)( (please|thanks|thank you|that works|sure|do|yes))*[ .!]*$/,
  NO: /^(no|nope|nah|not really|not now|not yet|no need|none)\b[ ,]*((thanks|thank you|budget|limit|that is (all|it)|nothing)( \w+)?)?[ .!]*$/,
  UNSURE:
    /\b(not (totally |quite |really |that )?(sure|decided|certain)|(don't|dont|do not) (really )?(know|mind|care)|no idea|unsure|undecided|whenever|any ?time|any day|(doesn't|doesnt|does not) matter|no preference|(haven't|have not|havent) decided|dunno|it depends|(not|no) fixed|sometime|some time|i am flexible|we are flexible|flexible (on|about|with)|just (looking|browsing))\b|^flexible\W*$/,
  MORE: /\b(any(thing)? (else|other|others|more)|(other|more|further|different) (options?|plans?|offices?|ones?|1s|passes|choices|rooms?)|others|alternatives?|what else|something else|show me more|(the )?rest of them)\b/,
  DETAILS:
    /\b((tell me|know|hear|read) (a bit |some |a little )?more|more (details?|information|info)|(what is|what's|whats) (included|in (it|there)|it like)|what (does|do|would) .{0,40}\b(include|get|cover)\b|includes?|included|details|more about|what is the (difference|catch)|how big|what size|square met(er|re)s?|how many people)\b/,
  FEE: /\b((sign ?up|joining|set ?up|registration|admin|activation) (fee|cost|charge)s?|deposit|extra (fees?|costs?|charges?)|hidden (fees?|costs?))\b/,
  NOTICE:
    /\b(notice( period)?|how long (is|are|do|does|must|would|am i).{0,30}(contract|commit|commitment|sign up|stay|bound|tied)|minimum (term|contract|stay|period|commitment)|contract (length|term|period)|(long|min) commitment|commitment|tied in|locked? in|leave early|cancel (any ?time|it|at any time|early)|how (easy|fast|quickly) .{0,20}cancel)\b/,
  IT: /\b(it|that 1|this 1|that (office|plan|pass|desk|studio|room|suite)|this (office|plan|pass|desk|studio|room|suite))\b/,
  TAKE: /\b(sign (me|us) up|(i'?ll|i will|we'?ll|we will|i would like to|let me) (take|have|book) (it|that|this|1)|let'?s (do|go (for|with)|take|book) (it|that|this|1)|(i|we) want (it|that|this)|(book|take|get|reserve) (it|that|this)( 1)?|go (for|with) (it|that|this)|(that|this) (is the )?1 (please|sounds good|looks good)|how (do|can) (i|we) (apply|get it|book it|reserve it|sign up for (it|that)))\b/,
  WANTING:
    /\b(needs?|want|wanted|wants|looking (for|to|at)|look for|searching for|search for|interested in|would like|'d like|do you (have|do|sell|offer|rent)|have you( got)?|got (any|an?)|rent|hire|availab(le|ility)|sign(ing)? up|join|book|buy|purchase|get (a|an|1|some)|show me|what .{0,20}(plans|offices|options|passes|desks|memberships)|options|recommend|suggest|move (in|to)|start(ing)?|after)\b/,
  QUESTION:
    /\?|^(and |but |also |so |ok |hi |hello |hey |oh )*(do|does|did|is|are|can|could|may|what|whats|what's|how|where|when|which|who|why|will|would|have|has|any|am|should|tell me|explain|i (want|need|would like) to know|i (wonder|was wondering))\b/,
}
