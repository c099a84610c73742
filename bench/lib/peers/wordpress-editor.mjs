/** How an editor publishes in WordPress: over the API that its own editor uses. */
export function wordpressEditor(url, password) {
  const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
  const post = async (path, body) => {
    const response = await fetch(`${url}/wp-json/wp/v2/posts${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`WordPress: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    draft: async ({ title, slug }) => {
      const { id } = await post('', { title, slug, content: title, status: 'draft' });
      return { id, path: `/${slug}/` };
    },
    publish: ({ id }) => post(`/${id}`, { status: 'publish' }),
  };
}
