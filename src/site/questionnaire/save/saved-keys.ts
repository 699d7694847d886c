import { policyOfTab } from './policy-of-tab.ts';

/** The policies of each pack lie apart: a member's page names it. The database of copies is called so. */
export const FAMILY = `balises${document.documentElement.dataset['member'] ?? ''}`;
/** The policy in progress, as the last tab that saved left it. */
export const CURRENT = `${FAMILY}~`;
/** The policy of this tab. The first one on a device has no name of its own: it lies where it always did. */
export const POLICY = policyOfTab(CURRENT);

const KEY = FAMILY + (POLICY && `~${POLICY}`);

/** The answers file on the device. Another tab, or the other language, reads the same. */
export const SAVED = KEY;
/** When that file was written. */
export const STAMP = `${KEY}.at`;
/** Answers set aside when others were opened over them. */
export const BACKUP = `${KEY}.aside`;
/** Saved text that could not be read, until it is downloaded. */
export const DAMAGED = `${KEY}.damaged`;
/** Words of the team's own that it has not kept yet. */
export const DRAFTS = `${KEY}.drafts`;
/** Where the person was, and the questions they have gone past. */
export const ROUTE = `${KEY}.place`;
/** What the start page calls it. */
export const NAME = `${KEY}.name`;
/** The answers of each person who answers apart on this device. */
export const VOICES = `${KEY}.voices`;
/** A meeting under way: who is there, what is kept for later. */
export const MEETING = `${KEY}.meeting`;
