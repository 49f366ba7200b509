// The report as a member opens it: by a link that works once, then by the session's cookie.

/** The page behind a report's link. */
export async function readReport(url: string): Promise<string> {
  const opened = await fetch(url, { redirect: 'manual' });
  const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
  return (await fetch(new URL(opened.headers.get('location')!, url), { headers })).text();
}
