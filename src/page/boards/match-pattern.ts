const SHAPE = /^(https?|\*):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

/** The parts of a URL that patterns speak of. */
type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search'>;

/**
 * Whether a WebExtension match pattern takes an address, as browsers read it: the
 * scheme to the letter, `*.` for the host itself and its subdomains, `*` in the
 * path for anything. False for what is not a pattern.
 */
export function matchesPattern(pattern: string, address: Address): boolean {
  const shape = SHAPE.exec(pattern);
  if (!shape) return false;
  const [, scheme = '', host = '', path = ''] = shape;
  const { protocol, hostname, pathname, search } = address;
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  return matchesHost(host, hostname) && matchesPath(path, pathname + search);
}

function matchesHost(pattern: string, hostname: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return hostname === pattern;
  return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
}

function matchesPath(pattern: string, path: string): boolean {
  if (pattern === '/*') return true;
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(path);
}
