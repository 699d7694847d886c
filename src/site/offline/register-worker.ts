/**
 * Lets the site work without a network, once the page is there and rests. Where a newer version is ready, says so, and
 * takes it when the person wants to. A browser that keeps nothing, or is to save data, goes on without.
 */
export function registerWorker(notice: HTMLElement): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData: boolean } };
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || connection?.saveData) return;
  const rest = window.requestIdleCallback ?? setTimeout; // Safari has only the second
  addEventListener('load', () => rest(() => void register(notice).catch(() => {})));
}

async function register(notice: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`);
  // The first version waits for nobody.
  const offer = () => (notice.hidden = !(registration.waiting && registration.active));
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  notice.querySelector('button')!.onclick = () => {
    serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage('take');
  };
}
