import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import { englishAmounts } from './amounts.ts'
import { englishDates } from './dates.ts'
import { englishOfferTopics } from './offer-topics.ts'
import { englishSearch } from './search.ts'
import { englishTalkTopics } from './talk-topics.ts'
import { englishOthers, englishVocabulary } from './vocabulary.ts'

const THING = '(?:1|1s|option|office|plan|pass|desk|studio|suite|room|card|offer)'

/** How English is understood. */
export const english: Words = {
  language: 'en',
  dates: englishDates,
  amounts: englishAmounts,
  rewriteBefore: [
    [/\b(i)'?m\b/g, '$1 am'],
    [/\b(we|you|they)'re\b/g, '$1 are'],
    [/\b(we|they)'ve\b/g, '$1 have'],
    [/\b(it|that|what|where|when|how|who|there)'s\b/g, '$1 is'],
    [/\b(whats)\b/g, 'what is'],
    [/\bwheres\b/g, 'where is'],
    [/\bhows\b/g, 'how is'],
    [/\b(ye|yis|yous|youse|yall|y'all)\b/g, 'you'],
    [/\bn\b/g, 'and'],
    [/\b(pls|plz)\b/g, 'please'],
    [/\b(tmrw|tmr|tomoro|tomorow|tommorow|tommorrow|2moro)\b/g, 'tomorrow'],
    [/\bnxt\b/g, 'next'],
    [/\bu\b(?! ?s)/g, 'you'],
    [/\bur\b/g, 'your'],
    [/\br\b/g, 'are'],
    [/\b(wanna|wana)\b/g, 'want to'],
    [/\bgonna\b/g, 'going to'],
    [/\b(app?r?ox|approximately|roughly|circa|ca)\b/g, 'about'],
    [/\bmths?\b/g, 'months'],
    [/\bwi ?-?fi\b/g, 'wifi'],
    // Months in full, which the parser reads anywhere; the short ones it only takes beside a number.
    [/\bjan\b/g, 'january'],
    [/\bfeb\b/g, 'february'],
    [/\bapr\b/g, 'april'],
    [/\baug\b/g, 'august'],
    [/\bsept?\b/g, 'september'],
    [/\boct\b/g, 'october'],
    [/\bnov\b/g, 'november'],
    [/\bdec\b/g, 'december'],
    [/\b(book|arrange|schedule|organi[sz]e|set up|make) (a|an|the|my) (?=(quick )?(tour|viewing|visit)\b)/g, 'a '],
    [/\b(quiet|bright)(er|est)\b/g, '$1'],
    [/\b(full|part|step|day|drop|sign|pay|free|co)-(?=[a-z])/g, '$1 '],
    [/\bfulltime\b/g, 'full time'],
    [/\bparttime\b/g, 'part time'],
  ],
  rewriteAfter: [
    [/\b(a|1) (grand|thousand)\b/g, '1k'],
    [/\b(\d+(?:\.\d+)?) (grand|thousand)\b/g, '$1k'],
    [/\b([1-9]) 100\b/g, '$100'],
    [/\bdaypass(es)?\b/g, 'day pass$1'],
    [/\bhot-?desk(s|ing)?\b/g, 'hot desk$1'],
    [/\bco working\b/g, 'coworking'],
    [/\bworkspaces? private\b/g, 'private office'],
    [/\bfrom (?=\d)/g, 'on '],
  ],
  vocabulary: englishVocabulary,
  others: englishOthers,
  conjunction:
    /,? (?:and|also|plus|but) (?=(?:also |then )?(?:(?:do|does|is|are|can|could|may|what|how|where|when|which|who) |(?:will|would|have) (?:i|we|you|it|there|they|the|any|your|my) ))/i,
  topics: { ...englishOfferTopics, ...englishTalkTopics },
  planTypes: [
    {
      type: 'VIRTUAL_OFFICE',
      pattern: phrases`
        (receive|accept|take|handle|collect|get) (our |my |the )?(post|mail|letters) (for|of) (my|our|the|a) (\w+ )?(business|company|firm|startup)
        (just|only) (need|want|after|looking for) an? (\w+ )?address
        need (just|only) an? address
        virtual( offices?| address(es)?| plans?| memberships?)?
        (postal|mailing|business|registered|company|mail) (office )?address(es)?
        address (only|service)
        address for (my|our|the|a) (\w+ )?(company|business|firm|startup|post|mail|letters)
        (use|using) (your|the) address
        mail (forwarding|handling|service)
        (registered|post) office address
        registered office
        register(ing)? (my|our|a|the) (\w+ )?(company|business|firm|startup)
        (company|business|firm|startup) (to |can )?be registered
        registered (at|with|to|under) (you|your)( address)?
      `,
    },
    {
      type: 'DEDICATED_DESK',
      pattern: phrases`
        (leave|keep) (my|our) (stuff|things|gear|monitor|equipment|belongings|bits|computer)( \w+)? (on|at) (my|the|a|1) (desk|spot|place|table)
        (desk|spot|seat|place) (that is |that would be |which is |thats |that ill |to be )?(always|only|just) (mine|ours|me|for me)
        (my|our) own (spot|place|seat)
        (dedicated|fixed|permanent|reserved|personal|assigned|resident|own)( \w+)? (desks?|seats?|place|spot|workstations?|table)
        dedicated( plans?| memberships?| 1s?)?
        desks? of (my|our|your|1'?s) own
        same desk
        (or|and|vs|versus) (a |an )?(fixed|dedicated|own|my own|permanent)( 1| desk)?
        desk (just )?for myself
      `,
    },
    {
      type: 'HOT_DESK',
      pattern: phrases`
        hot ?desk(s|ing|ers?)?
        flexi?(ble)? (1s?|ones|desks?|plans?|seats?|seating|workspaces?|memberships?|space|work)
        coworking
        (shared|open|communal|floating|any|free) (desks?|workspaces?|office space|space|seating|tables?)
        desk ?sharing
      `,
    },
  ],
  comparisons: [
    {
      comparison: 'CHEAPEST',
      pattern: /\b(cheapest|lowest price|least expensive|most affordable|best price|lowest|best value)\b/,
    },
    {
      comparison: 'CHEAPER',
      pattern: /\b(cheaper|less expensive|more affordable|lower price|costs less|too expensive|too dear|too much)\b/,
    },
    { comparison: 'DEAREST', pattern: /\b(most expensive|priciest|dearest)\b/ },
    { comparison: 'DEARER', pattern: /\b(more expensive|pricier|dearer|premium|upgrade)\b/ },
    { comparison: 'BIGGEST', pattern: /\b(biggest|largest|most space|roomiest)\b/ },
    { comparison: 'BIGGER', pattern: /\b(bigger|larger|more space|roomier|too small)\b/ },
    { comparison: 'SMALLEST', pattern: /\b(smallest|tiniest)\b/ },
    { comparison: 'SMALLER', pattern: /\b(smaller|less space|too big|too large)\b/ },
  ],
  having: /\b(with|anything|something|has|have|having|got|includes?|including|which|overlooking|any)\b/,
  ranks: ['second|2nd|next', 'third|3rd'].map(
    (ordinal) => new RegExp(`\\b(?:${ordinal})[ -](?:cheapest|lowest|least|biggest|largest|smallest|most|priciest)\\b`),
  ),
  loneNumber: /^(?:we are |about |just |only )?(\d{1,3})(?: of us)?[.! ]*$/,
  places: [
    place('first|1st|former', 1),
    place('second|2nd', 2),
    place('third|3rd', 3),
    place('fourth|4th', 4),
    place('fifth|5th', 5),
    place('last|latter|final', undefined),
  ],
  weekdays: [
    { pattern: /\bweekends?\b/, days: [6, 7] },
    { pattern: /\b(?:mondays?|mon(?=\W*$))\b/, days: [1] },
    { pattern: /\b(?:tuesdays?|tues?(?=\W*$))\b/, days: [2] },
    { pattern: /\b(?:wednesdays?|weds?(?=\W*$))\b/, days: [3] },
    { pattern: /\b(?:thursdays?|thu(?:rs?)?(?=\W*$))\b/, days: [4] },
    { pattern: /\b(?:fridays?|fri(?=\W*$))\b/, days: [5] },
    { pattern: /\b(?:saturdays?|sat(?=\W*$))\b/, days: [6] },
    { pattern: /\b(?:sundays?|sun(?=\W*$))\b/, days: [7] },
  ],
  ...englishSearch,
}

function place(ordinal: string, number: number | undefined): RegExp {
  const counted = number === undefined ? '' : `|\\b(?:number|option|nr|no\\.?|#) ?${number}\\b`
  return new RegExp(
    `\\b(?:${ordinal}) (?:\\w+ )?${THING}\\b|\\bthe (?:${ordinal})(?= *(?:$|[?.!,]|please|and|then|is|sounds|looks|of ))|^(?:and |what about |how about )?(?:the )?(?:${ordinal})\\W*$|^(?:and |ok |so |cool |nice )*the (?:${ordinal})(?= )${counted}`,
  )
}
