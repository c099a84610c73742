import { artists } from '../data/artists.ts';
import { sections, tags, type NameSeed } from '../data/names.ts';
import { organisations } from '../data/organisations.ts';
import { people } from '../data/people.ts';

import type { Writer } from './writer.ts';

async function writeNames(writer: Writer, kind: 'sections' | 'tags', seeds: readonly NameSeed[]) {
  for (const [index, { slug, name, description, real }] of seeds.entries()) {
    const order = kind === 'sections' ? { order: index + 1 } : {};
    const data = { slug, name: name[0], description: description?.[0], sample: !real, ...order };
    await writer.create(kind, slug, data);
    await writer.update(kind, slug, { name: name[1], description: description?.[1] });
  }
}

async function writeOrganisations(writer: Writer) {
  for (const { slug, name, kind, logo, boilerplate, real } of organisations) {
    await writer.create('organisations', slug, {
      slug,
      kind,
      name: name[0],
      logo: writer.refs.maybe('media', logo),
      boilerplate: boilerplate?.[0],
      sample: !real,
    });
    await writer.update('organisations', slug, { name: name[1], boilerplate: boilerplate?.[1] });
  }
}

async function writePeople(writer: Writer) {
  for (const person of people) {
    const { slug, name, title, bio } = person;
    await writer.create('people', slug, {
      slug,
      kind: person.kind,
      name: name[0],
      romanised: person.romanised,
      title: title?.[0],
      organisation: writer.refs.maybe('organisations', person.organisation),
      portrait: writer.refs.maybe('media', person.portrait),
      bio: bio?.[0],
      links: person.links ?? [],
      sample: !person.real,
    });
    await writer.update('people', slug, { name: name[1], title: title?.[1], bio: bio?.[1] });
  }
}

async function writeArtists(writer: Writer) {
  for (const artist of artists) {
    const { slug, name, bio } = artist;
    await writer.create('artists', slug, {
      slug,
      kind: artist.kind,
      name: name[0],
      aliases: [...(artist.aliases ?? [])],
      members: (artist.members ?? []).map(([member, romanised]) => ({ name: member, romanised })),
      agency: writer.refs.maybe('organisations', artist.agency),
      debutYear: artist.debutYear,
      portrait: writer.refs.media(artist.portrait),
      bio: bio[0],
      sample: true,
    });
    await writer.update('artists', slug, { name: name[1], bio: bio[1] });
  }
}

/** What is named rather than written: sections, tags, organisations, people, artists. */
export async function writeAllNames(writer: Writer): Promise<void> {
  await writeNames(writer, 'sections', sections);
  await writeNames(writer, 'tags', tags);
  await writeOrganisations(writer);
  await writePeople(writer);
  await writeArtists(writer);
}
