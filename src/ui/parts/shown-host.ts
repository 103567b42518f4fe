/**
 * A host as its reader writes it: `xn--emploi-fort-wbb.fr` is "emploi-forêt.fr".
 * Browsers write such names in ASCII and have no way back that scripts can call;
 * this one is RFC 3492.
 */
export function shownHost(host: string): string {
  const shown = host
    .split('.')
    .map((part) => (part.startsWith('xn--') ? decoded(part.slice(4)) : part))
    .join('.');
  // What does not lead back to the same site is shown as the browser writes it.
  const address = `https://${shown}`;
  return URL.canParse(address) && new URL(address).hostname === host ? shown : host;
}

const BASE = 36;
const SMALLEST = 1;
const LARGEST = 26;

function decoded(part: string): string {
  const end = part.lastIndexOf('-');
  const letters = Array.from(part.slice(0, Math.max(end, 0)));
  let code = 128;
  let place = 0;
  let bias = 72;
  let at = end + 1;
  for (let damp = 700; at < part.length; damp = 2) {
    const before = place;
    let weight = 1;
    for (let k = BASE; at < part.length; k += BASE) {
      const digit = digitOf(part.charCodeAt(at++));
      place += digit * weight;
      const threshold = Math.min(Math.max(k - bias, SMALLEST), LARGEST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(place - before, count, damp);
    code += Math.floor(place / count);
    place %= count;
    if (code > 0x10ffff) break;
    letters.splice(place++, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

/** "a" to "z" are 0 to 25, "0" to "9" are 26 to 35. */
const digitOf = (unit: number): number => (unit < 58 ? unit - 22 : unit - 97);

function adapted(step: number, count: number, damp: number): number {
  let rest = Math.floor(step / damp);
  rest += Math.floor(rest / count);
  let k = 0;
  while (rest > ((BASE - SMALLEST) * LARGEST) / 2) {
    rest = Math.floor(rest / (BASE - SMALLEST));
    k += BASE;
  }
  return k + Math.floor(((BASE - SMALLEST + 1) * rest) / (rest + 38));
}
