/**
 * What a browser does at the portal: follows `location`, posts the choice and stops at the address it is sent back to.
 * `choice` is the id of a persona, or `refuse`.
 */
export async function chooseAtPortal(location: string, choice: string): Promise<URL> {
  const portal = new URL(location).origin;
  const cookies = new Map<string, string>();
  const visit = async (url: URL, form?: URLSearchParams): Promise<URL | undefined> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    await answer.arrayBuffer();
    const next = answer.headers.get('location');
    return next === null ? undefined : new URL(next, url);
  };
  const form = new URLSearchParams(choice === 'refuse' ? { refuse: 'yes' } : { persona: choice });
  let at = await visit(new URL(location));
  while (at?.origin === portal) at = await visit(at, at.pathname.startsWith('/choose/') ? form : undefined);
  if (!at) throw new Error(`The portal let ${choice} go no further`);
  return at;
}
