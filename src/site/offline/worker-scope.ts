/** What the script of a service worker is given by the browser: the part of it that ours uses. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; update(): Promise<unknown> };
  readonly clients: {
    matchAll(options: { readonly includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'message', hear: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asked) => void): void;
}

/** The worker is not put to sleep before the work is done. */
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** A built site as its worker knows it. Addresses are paths from the root of the host, with their query. */
export interface BuiltSite {
  /** A sum of all its files. */
  readonly version: string;
  /** The sum of each file, by its address. */
  readonly sums: Readonly<Record<string, string>>;
  /** What the pages of every pack and language need. */
  readonly everywhere: readonly string[];
  /** What those of one pack in one language need, under the address of its start page. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The page that says that a page is not there without a network. */
  readonly fallback: string;
}
