/** The hot-desk plans of the example operator that can be signed up for. */
export const HOT_DESKS = ['Hot Desk Part-time', 'Hot Desk Full-time', 'Hot Desk Unlimited']

/** Its virtual offices. The price of the second is not to be said. */
export const VIRTUAL_OFFICES = ['Virtual Office Basic', 'Virtual Office Plus']

/** Its day passes. */
export const DAY_PASSES = ['Day Pass', 'Day Pass with Meeting Room']
