const HOST = /^(?=.{1,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,63}|xn--[a-z\d-]{1,59})$/;

/** The host that a reader typed or pasted, from a whole address too, as browsers write it (ê in ASCII); null when it is none. */
export function hostName(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = `https://${text.replace(/^[a-z]+:\/\//, '').replace(/[/:?#][\s\S]*/, '')}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return HOST.test(host) ? host : null;
}
