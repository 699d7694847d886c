/**
 * The policy that a tab holds: the one its address asks for (`#policy/NAME/step/question`, whose end stays in the
 * address), else the one it held before, else the one last saved. It never leaves the device: a host sees no hash.
 */
export function policyOfTab(key: string): string {
  try {
    const [asked, name, rest] = /^#policy\/(\w*)\/?(.*)/.exec(location.hash) ?? [];
    const policy = name ?? sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? '';
    if (asked) history.replaceState(null, '', rest ? `#${rest}` : location.pathname);
    sessionStorage.setItem(key, policy); // whatever another tab saves since, this one holds what it held
    return policy;
  } catch {
    return ''; // a browser that forbids storage holds one policy, on the page
  }
}
