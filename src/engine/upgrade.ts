/**
 * The door for those who keep an overlay: beginning one, and following the pack it changes. Only the command line uses
 * it.
 */
export { newOverlay, type NameRefusal } from './5-upgrade/new-overlay/new-overlay.ts';
export { applyChoices, difference, type Applied } from './5-upgrade/apply-choices.ts';
export { compareParents, type ParentComparison } from './5-upgrade/compare-parents.ts';
export { markChanges, withConflicts } from './5-upgrade/text/mark-changes.ts';
export { CHOICES, type Choice, type Chosen, type Point, type Refusal } from './5-upgrade/point.ts';
