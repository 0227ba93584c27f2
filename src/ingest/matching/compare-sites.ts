import { getDomain } from 'tldts';
import type { Evidence } from './evidence.ts';

/** Where a web site is: its host, and the part of it that somebody registered. */
export interface Site {
  readonly host: string;
  /** Null for hosts that are none of a registry, such as numbers. */
  readonly domain: string | null;
}

const weight = { host: 0.5, domain: 0.25, otherDomain: -0.05 };

/** A host as it is compared: `WWW.cnrs.fr` is `cnrs.fr`. */
export function readSite(host: string | null): Site | null {
  if (host === null || host.trim() === '') return null;
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^www\d?\./, '');
  // tldts has Mozilla's list of public suffixes inside, without which asso.fr and gov.pl would be one body's.
  return { host: bare, domain: getDomain(bare, { allowPrivateDomains: true }) };
}

/** What web sites say. Bodies of one house share a domain, often a host: alone it says little. */
export function compareSites(a: Site | null, b: Site | null): readonly Evidence[] {
  if (!a || !b) return [];
  if (a.host === b.host) return [{ share: weight.host, reason: `the same web site: ${a.host}` }];
  if (a.domain === null || b.domain === null) return [];
  if (a.domain === b.domain)
    return [{ share: weight.domain, reason: `web sites under one domain: ${a.domain}` }];
  const domains = [a.domain, b.domain].sort().join(' and ');
  return [{ share: weight.otherDomain, reason: `but web sites of different domains: ${domains}` }];
}
