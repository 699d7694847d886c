/** The answers file on the device. Another tab, or the other language, reads the same. */
export const SAVED = 'balises';
/** Answers set aside when others were opened over them. */
export const ASIDE = 'balises.aside';
/** Saved text that could not be read, until it is downloaded. */
export const DAMAGED = 'balises.damaged';
/** Where the person was, and the questions they have gone past. */
export const PLACE = 'balises.place';
