/** A feed with its secret address, as it is known only right after making or rotating it. */
import type { Feed } from '#contract/feed';

export interface AddressedFeed {
  name: string;
  url: string;
  webcalUrl: string;
}

/** The answers to making and rotating carry the address; any other has none. */
export function addressOf({ name, url, webcalUrl }: Feed): AddressedFeed | null {
  return url === undefined || webcalUrl === undefined ? null : { name, url, webcalUrl };
}
