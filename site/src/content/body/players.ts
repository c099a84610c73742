/** How a host's player is shown: a picture in its own proportions, or a bar as high as the host makes it. */
export type PlayerShape = 'video' | 'audio';

interface Player {
  readonly src: string;
  readonly shape: PlayerShape;
}
interface Host {
  /** Where its player comes from: what the content security policy lets into a frame. */
  readonly origin: string;
  readonly shape: PlayerShape;
  readonly hosts: RegExp;
  /** The path of the player for an address of the host; null where it has none. */
  readonly path: (url: URL) => string | null;
}

const id = /^[\w-]{6,20}$/;
const youtubeId = (url: URL) => {
  const parts = url.pathname.split('/').filter(Boolean);
  if (url.hostname === 'youtu.be') return parts[0];
  return (
    url.searchParams.get('v') ?? (/^(embed|shorts|live)$/.test(parts[0] ?? '') ? parts[1] : '')
  );
};

const known: readonly Host[] = [
  {
    origin: 'https://www.youtube-nocookie.com',
    shape: 'video',
    hosts: /^((www\.|m\.|music\.)?youtube\.com|youtu\.be|www\.youtube-nocookie\.com)$/,
    path: (url) => {
      const video = youtubeId(url) ?? '';
      return id.test(video) ? `/embed/${video}?autoplay=1&rel=0` : null;
    },
  },
  {
    origin: 'https://player.vimeo.com',
    shape: 'video',
    hosts: /^((www|player)\.)?vimeo\.com$/,
    path: (url) => {
      const video = /\/(\d{4,12})(?:\/|$)/.exec(url.pathname)?.[1];
      return video ? `/video/${video}?autoplay=1&dnt=1` : null;
    },
  },
  {
    origin: 'https://open.spotify.com',
    shape: 'audio',
    hosts: /^open\.spotify\.com$/,
    path: (url) => {
      const part = /\/(track|album|playlist|artist|episode|show)\/(\w{10,40})/.exec(url.pathname);
      return part ? `/embed/${part[1]}/${part[2]}` : null;
    },
  },
  {
    origin: 'https://embed.music.apple.com',
    shape: 'audio',
    hosts: /^(embed\.)?music\.apple\.com$/,
    path: (url) => (url.pathname.length > 4 ? url.pathname + url.search : null),
  },
  {
    origin: 'https://w.soundcloud.com',
    shape: 'audio',
    hosts: /^((www|m)\.)?soundcloud\.com$/,
    path: (url) =>
      url.pathname.length > 1
        ? `/player/?url=${encodeURIComponent(url.origin + url.pathname)}&auto_play=true`
        : null,
  },
];

/** Whose players a page may load: on a click, never before. */
export const playerOrigins = known.map(({ origin }) => origin);

/** The player of an address; null where there is none, and the reader is led to the host itself. */
export function playerOf(address: string): Player | null {
  const url = new URL(address);
  const host = known.find(({ hosts }) => hosts.test(url.hostname));
  const path = host?.path(url);
  return host && path ? { src: host.origin + path, shape: host.shape } : null;
}
