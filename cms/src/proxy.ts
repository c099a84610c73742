import { NextResponse, type NextRequest } from 'next/server';

import { adminLanguage } from './platform/admin-language.ts';

/** Where Payload keeps the language that somebody chose for the admin. */
const cookie = 'payload-lng';

/**
 * The admin is in Korean until somebody chooses otherwise: Payload would follow the browser, and journalists
 * borrow computers. Not for `/api`: what passes here is held in memory, and pictures are large.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.cookies.has(cookie)) return NextResponse.next();
  const headers = new Headers(request.headers);
  headers.set('accept-language', adminLanguage);
  const response = NextResponse.next({ request: { headers } });
  response.cookies.set(cookie, adminLanguage, { path: '/', sameSite: 'lax' });
  return response;
}

export const config = { matcher: ['/admin/:path*'] };
