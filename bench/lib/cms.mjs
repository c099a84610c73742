/** The CMS's API, as the admin of a magazine that is measured. */
export async function adminOf({ CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD }) {
  const ask = async (path, { method = 'GET', body, headers = {} } = {}) => {
    const response = await fetch(`${CMS_URL}/api${path}`, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
  const credentials = { email: ADMIN_EMAIL, password: ADMIN_PASSWORD };
  const { token } = await ask('/users/login', { method: 'POST', body: credentials });
  const headers = { authorization: `JWT ${token}` };
  return { headers, ask: (path, options = {}) => ask(path, { ...options, headers }) };
}

const newest = async ({ ask }, collection, query) => {
  const asked = new URLSearchParams({ limit: '1', depth: '0', ...query });
  const { docs } = await ask(`/${collection}?${asked}`);
  if (!docs[0]) throw new Error(`there is no document in ${collection}`);
  return docs[0].slug;
};

/** One page of each kind, of the first edition. */
export async function kindsOfPages(admin) {
  const article = await newest(admin, 'articles', {
    'where[kind][equals]': 'feature',
    'where[language][equals]': 'ko',
    'where[sample][equals]': 'true',
    'where[_status][equals]': 'published',
    sort: '-firstPublishedAt',
  });
  const issue = await newest(admin, 'issues', {
    'where[status][equals]': 'onSale',
    sort: '-number',
  });
  return {
    article: `/articles/${encodeURIComponent(article)}`,
    home: '/',
    issue: `/issues/${encodeURIComponent(issue)}`,
    list: '/latest',
    search: `/search?q=${encodeURIComponent('음악')}`,
  };
}
