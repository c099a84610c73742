import type { PicturedCard } from '../articles/types.ts';
import type { FactBoxBlock } from '../body/types.ts';
import { bodyNodes } from '../body/view.ts';
import { Context } from '../context.ts';
import { findBodies } from '../articles/get.ts';
import type { HomeView } from './types.ts';

type Second = HomeView['seconds'][number];

/** The figures of the first fact box in a body. */
function figuresOf(locale: Context['locale'], body: unknown): Second['figures'] {
  const box = bodyNodes(new Context(locale), body).find(
    (node): node is FactBoxBlock => node.type === 'factBox',
  );
  return (box?.rows ?? []).filter(({ figure }) => figure !== '');
}

/** The stories, those without a picture with the figures that they can show instead. */
export async function withFigures(
  locale: Context['locale'],
  stories: readonly PicturedCard[],
): Promise<Second[]> {
  const bare = stories.filter(({ picture }) => picture === null).map(({ id }) => id);
  const bodies = new Map((await findBodies(bare)).map(({ id, body }) => [id, body]));
  return stories.map((story) => ({ ...story, figures: figuresOf(locale, bodies.get(story.id)) }));
}
