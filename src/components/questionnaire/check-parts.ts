/** What stands where no question is, fetched together when a person first comes there. */
export { default as Companions } from './Companions.svelte';
export { default as DueFacts } from './DueFacts.svelte';
export { default as Left } from './Left.svelte';
