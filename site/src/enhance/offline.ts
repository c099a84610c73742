const firstSigns = ['scroll', 'pointerdown', 'keydown'] as const;
const own = /^\/(?:_next\/static|built|type|media)\//;

/** The files that this page has loaded, that it needs again when there is no network. */
const files = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && own.test(pathname))
    .map(({ pathname }) => pathname);

/** Pages that may be kept are those that a search engine may keep: no preview, no error, nothing retracted. */
const mayBeKept = () =>
  document.querySelector('link[rel="canonical"]') !== null &&
  document.querySelector('meta[name="robots"][content*="noindex"]') === null &&
  document.documentElement.dataset['offline'] === undefined;

async function keepThisPage(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (mayBeKept()) active?.postMessage({ keep: location.pathname, files: files() });
}

/** Says how the magazine is installed: a browser asks for it, and for its icon, as soon as it knows. */
function sayHowToInstall(): void {
  const link = Object.assign(document.createElement('link'), { rel: 'manifest' });
  link.href = '/manifest.webmanifest';
  document.head.append(link);
}

/**
 * Keeps what is read for the train's tunnel. It begins at the first sign that somebody reads, so that the
 * first view costs nothing for it.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const start = () => {
    for (const sign of firstSigns) removeEventListener(sign, start);
    sayHowToInstall();
    navigator.serviceWorker
      .register('/sw.js')
      .then(keepThisPage)
      // Refused in a private window: then there is no offline copy, and nothing else is missing.
      .catch(() => undefined);
  };
  if (navigator.serviceWorker.controller) addEventListener('load', start, { once: true });
  else for (const sign of firstSigns) addEventListener(sign, start, { passive: true });
}
