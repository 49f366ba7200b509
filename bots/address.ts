// Which addresses a bot may speak to: most are named by somebody else, and none of them may lead into the operator's network.

export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/u.test(new URL(url).hostname);
}

// A number has no top-level name, a machine's own name has no dot, and these names exist in a network of one's own alone.
const publicName = /\.(?!(?:arpa|corp|home|internal|intranet|lan|local|localhost|localdomain)$)[a-z][a-z0-9-]*$/u;

/** By https, by a name of the public DNS, and with nobody's password in it. A public name that points inside has no certificate there. */
export function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  return protocol === 'https:' && publicName.test(hostname) && username === '' && password === '';
}
