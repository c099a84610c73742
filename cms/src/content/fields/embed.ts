import type { Field, TextFieldSingleValidation } from 'payload';

import { named } from './named.ts';
import { say } from './say.ts';

/** Whose players may be shown within a page. They load only when a reader asks for it. */
export const embedHosts = [
  'www.youtube.com',
  'youtube.com',
  'm.youtube.com',
  'youtu.be',
  'music.youtube.com',
  'vimeo.com',
  'player.vimeo.com',
  'open.spotify.com',
  'music.apple.com',
  'embed.music.apple.com',
  'soundcloud.com',
  'w.soundcloud.com',
  'www.instagram.com',
  'www.tiktok.com',
  'x.com',
  'twitter.com',
  'tv.naver.com',
  'chzzk.naver.com',
] as const;

/** Whether a player at this address may be shown. */
export function isEmbeddable(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { hostname, protocol, username, port } = new URL(value);
  return (
    protocol === 'https:' &&
    username === '' &&
    port === '' &&
    embedHosts.some((host) => host === hostname)
  );
}

const validEmbed: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? say(req, '주소를 넣어 주세요.', 'Enter an address.') : true;
  return (
    isEmbeddable(value) ||
    say(
      req,
      '넣을 수 없는 주소입니다. YouTube, Vimeo, Spotify, Apple Music, SoundCloud, Instagram, TikTok, X, 네이버 TV의 https 주소를 쓰세요.',
      'This can not be embedded. Use an https address of YouTube, Vimeo, Spotify, Apple Music, SoundCloud, Instagram, TikTok, X or Naver TV.',
    )
  );
};

export const embedAddress = (name: string, required = false): Field =>
  named(
    ['영상·음원 주소', 'Embed address'],
    [
      'YouTube, Spotify 등의 주소입니다. 독자가 누를 때만 불러옵니다.',
      'An address on YouTube, Spotify and others. It is loaded only when a reader presses it.',
    ],
    { name, type: 'text', required, validate: validEmbed },
  );
