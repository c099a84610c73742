/** Sends a decision to the CMS. Answers with what is wrong; null where it worked. */
export async function send(url: string, body: object, failed: string): Promise<string | null> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    if (response.ok) return null;
    const { errors } = (await response.json()) as { errors?: { message: string }[] };
    return errors?.[0]?.message ?? failed;
  } catch {
    return failed;
  }
}

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'short',
});
/** `2026.11.25 09:00`, in Seoul. */
export const inSeoul = (iso: string | null): string =>
  iso ? format.format(new Date(iso)).replaceAll('-', '.') : '';
