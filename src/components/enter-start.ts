import { hasCopies } from '../site/device/missing-texts.ts';

/**
 * What can be done with the policies of this device comes where there are some. Brought back from the browser's memory,
 * the page may be older than what was saved since.
 */
export async function enterStart(section: HTMLElement): Promise<void> {
  let started: Promise<{ refresh(): Promise<void> }> | undefined;
  const start = async () => {
    started ??= import('../site/device/device-list.ts').then(({ DeviceList }) => new DeviceList(section));
    await (await started).refresh();
  };
  addEventListener('pageshow', ({ persisted }) => persisted && void start());
  if (!section.hidden || (await hasCopies())) await start();
}
