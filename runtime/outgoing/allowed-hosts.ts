/** Environment variable with the hosts that the server may send to. */
export const ALLOWED_HOSTS_VARIABLE = 'YICHUANG_OUTGOING_HOSTS';

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

/**
 * The hosts that the server may send HTTP requests to, by name and port. Whoever names an address in
 * a model or a webhook does not thereby reach into the centre's network.
 */
export class AllowedHosts {
  private readonly hosts: ReadonlySet<string>;

  /**
   * @param list `host` (the scheme's own port) or `host:port`, separated by commas; absent or empty =
   *   nothing is allowed.
   */
  constructor(list: string | undefined) {
    const entries = (list ?? '').split(',').map((entry) => entry.trim().toLowerCase());
    this.hosts = new Set(entries.filter((entry) => entry !== ''));
  }

  /** Why nothing may be sent to an address; undefined = it may. Names the host, never the rest. */
  refusal(address: string): string | undefined {
    const url = parsed(address);
    if (url === undefined) return 'Expected an address but it is not a URL';
    const port = DEFAULT_PORTS[url.protocol];
    if (port === undefined)
      return `Expected http or https but the address begins with ${url.protocol}`;
    if (url.username !== '' || url.password !== '') {
      return `Expected no user and password in an address, but there are some before ${url.host}`;
    }
    const named = `${url.hostname}:${url.port === '' ? port : url.port}`;
    const isOwnPort = url.port === '' || url.port === port;
    if (this.hosts.has(named) || (isOwnPort && this.hosts.has(url.hostname))) return undefined;
    if (this.hosts.size === 0) {
      return `Expected ${ALLOWED_HOSTS_VARIABLE} to allow ${url.host}, but it is not set: nothing is sent to anybody`;
    }
    return `Expected ${ALLOWED_HOSTS_VARIABLE} to allow ${url.host}, but it allows only ${[...this.hosts].join(', ')}`;
  }
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
