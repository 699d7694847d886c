/** The door of a later day: what changed between two versions, what is due. It is loaded only when asked for. */
export { redline } from './6-compare/redline/redline.ts';
