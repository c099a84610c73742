import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';

const owner = { name: 'Owner', email: 'owner@example.com', password: 'Gyeongbokgung-1395' };

/** Ghost's Admin API, as the owner of a site that has just been set up. */
export async function ghostAdmin(url) {
  let cookie = '';
  const ask = async (path, { method = 'POST', body } = {}) => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${url}/ghost/api/admin${path}`, {
      method,
      headers: {
        origin: url,
        'accept-version': 'v6.0',
        ...(cookie && { cookie }),
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
      body: isForm || !body ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`Ghost ${path}: ${response.status} ${text}`);
    const set = response.headers.get('set-cookie');
    if (set) [cookie] = set.split(';');
    return text.startsWith('{') ? JSON.parse(text) : null;
  };
  await ask('/authentication/setup/', { body: { setup: [{ ...owner, blogTitle: 'Magazine' }] } });
  await ask('/session/', { body: { username: owner.email, password: owner.password } });
  return {
    post: async (fields) =>
      (await ask('/posts/?source=html', { body: { posts: [fields] } })).posts[0],
    change: async (id, fields) =>
      ask(`/posts/${id}/`, { method: 'PUT', body: { posts: [fields] } }),
    upload: async (file) => {
      const body = new FormData();
      body.set('file', await openAsBlob(file, { type: 'image/webp' }), basename(file));
      return (await ask('/images/upload/', { body })).images[0].url;
    },
  };
}
