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
