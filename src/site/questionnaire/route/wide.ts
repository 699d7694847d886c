/**
 * From a laptop up, the questions of a step stand together, and the policy beside them. On paper too, whatever its
 * width: a browser asks the width of the paper while it prints, and what is on the page is not to change then.
 */
export const wide = matchMedia('print, (min-width: 60rem)');
