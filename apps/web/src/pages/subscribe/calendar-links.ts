/** Where each calendar program takes a feed's address. */

/** Google, Outlook on the web and Microsoft 365 open a page that asks whether to add it; both fetch the feed from their own servers. */
export function googleLink(webcalUrl: string): string {
  return `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcalUrl)}`;
}

export function outlookLink(url: string, name: string, home: 'outlook.live.com' | 'outlook.office.com'): string {
  return `https://${home}/calendar/0/addfromweb?url=${encodeURIComponent(url)}&name=${encodeURIComponent(name)}`;
}

/** True for addresses that only this computer or this network reaches: a service on the internet cannot fetch from there. */
export function isLocalAddress(url: string): boolean {
  const { hostname } = new URL(url);
  if (hostname === 'localhost' || hostname === '[::1]' || !hostname.includes('.')) return true;
  return (
    /\.(local|localhost|internal|lan|home\.arpa)$/.test(hostname) ||
    /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\./.test(hostname)
  );
}
