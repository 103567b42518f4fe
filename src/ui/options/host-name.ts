const HOST = /^(?=.{1,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/;

/** The host that a reader typed or pasted, from a whole address too; null when it is none. */
export function hostName(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const host = text.replace(/^[a-z]+:\/\//, '').replace(/[/:?#][\s\S]*/, '');
  return HOST.test(host) ? host : null;
}
