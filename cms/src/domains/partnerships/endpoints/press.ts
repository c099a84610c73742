import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

import type { Endpoint } from 'payload';

import { say } from '../../../content/fields/say.ts';
import { heldKit } from '../kit/held.ts';
import { invitationGiven, invitationLink, invite, revoke } from '../press/invite.ts';
import { open } from '../press/open.ts';
import { accessesOf, invitationsOf } from '../press/store.ts';
import { shownByLink } from '../seen/shown.ts';
import { answer, bodyOf, forNewsroom, refuse, routeParam } from './answers.ts';

/** `GET /api/announcements/<id>/invitations`: who may read it before its time, and what they have opened. */
const list: Endpoint = {
  path: '/announcements/:id/invitations',
  method: 'get',
  handler: forNewsroom('editors', async (req, id) => {
    const [invitations, accesses] = [await invitationsOf(req, id), await accessesOf(req, id)];
    return answer({
      invitations: invitations.map((each) => ({
        ...each,
        link: each.revokedAt ? null : invitationLink(each),
        accesses: accesses.filter(({ invitation }) => invitation === each.id),
      })),
    });
  }),
};

/** `POST /api/announcements/<id>/invitations`: invites a journalist by name. */
const add: Endpoint = {
  path: '/announcements/:id/invitations',
  method: 'post',
  handler: forNewsroom('editors', async (req, id) => {
    const given = invitationGiven.safeParse(await bodyOf(req));
    if (!given.success)
      return refuse(
        say(
          req,
          '이름과 매체를 적어 주세요. 이메일은 형식에 맞아야 합니다.',
          'Enter the name and the outlet; the e-mail has to be an address.',
        ),
        400,
      );
    const invitation = await invite(req, id, given.data);
    if (!invitation) return refuse(req.t('error:notFound'), 404);
    return answer({ invitation: { ...invitation, link: invitationLink(invitation) } }, 201);
  }),
};

/** `POST /api/announcements/<id>/invitations/<invitation>/revoke`: ends it at once. */
const end: Endpoint = {
  path: '/announcements/:id/invitations/:invitation/revoke',
  method: 'post',
  handler: forNewsroom('editors', async (req, id) =>
    (await revoke(req, id, routeParam(req, 'invitation')))
      ? answer({ ok: true })
      : refuse(req.t('error:notFound'), 404),
  ),
};

const statuses = { unknown: 404, early: 404, expired: 410, revoked: 410, public: 200 } as const;

/** `GET /api/press/<token>`: what a journalist’s link leads to now. */
const read: Endpoint = {
  path: '/press/:token',
  method: 'get',
  handler: async (req) => {
    const opened = await open(req, routeParam(req, 'token'));
    if (opened.state !== 'embargoed') return answer(opened, statuses[opened.state]);
    const { doc, invitation } = opened;
    const { expiresAt, name, outlet } = invitation;
    return answer({
      state: 'embargoed',
      name,
      outlet,
      expiresAt,
      embargoUntil: doc['embargoUntil'],
      hasKit: (await heldKit(req, doc)) !== null,
      doc: await shownByLink(req, doc, { draft: false }),
    });
  },
};

/** `GET /api/press/<token>/kit`: the press kit, before its time. */
const kit: Endpoint = {
  path: '/press/:token/kit',
  method: 'get',
  handler: async (req) => {
    const opened = await open(req, routeParam(req, 'token'), 'kit');
    if (opened.state !== 'embargoed') return answer(opened, statuses[opened.state]);
    const file = await heldKit(req, opened.doc);
    if (!file) return answer({ state: 'early' }, 404);
    return new Response(Readable.toWeb(createReadStream(file.path)) as ReadableStream, {
      headers: {
        'content-type': 'application/zip',
        'content-length': String(file.size),
        'content-disposition': 'attachment; filename="press-kit.zip"',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
      },
    });
  },
};

export const pressEndpoints: Endpoint[] = [list, add, end, read, kit];
