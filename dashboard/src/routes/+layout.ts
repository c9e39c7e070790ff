/** Everything is drawn in the browser; the server only hands out files. */
export const ssr = false
