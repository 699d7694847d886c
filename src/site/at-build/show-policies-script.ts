import { createHash } from 'node:crypto';
import { readPolicies } from '../device/read-policies.ts';
import { showPolicies } from '../device/show-policies.ts';

/**
 * What draws the policies of this device while the page is being read: two functions that import nothing, as they are.
 */
export const showPoliciesScript = `(${showPolicies.toString()})(document.getElementById('device'),${readPolicies.toString()})`;

/** What the security rule of the page names it by. */
export const showPoliciesHash = `sha256-${createHash('sha256').update(showPoliciesScript).digest('base64')}` as const;
