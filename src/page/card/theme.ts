/** Relative luminance under which a background is a dark one: equal contrast with black and white. */
const DARK = 0.18;

/**
 * Whether the page is light or dark around an element: the card follows what
 * the reader looks at, which is not always what the system prefers.
 */
export function themeAround(element: Element | null): 'light' | 'dark' {
  for (let at = element; at; at = parentOf(at)) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  if (scheme.includes('dark') && (prefersDark || !scheme.includes('light'))) return 'dark';
  return 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * WCAG relative luminance (0–1) of a computed colour; null for a mostly
 * transparent one, or one in a notation that computed styles do not use for a screen's.
 */
export function luminanceOf(color: string): number | null {
  const [, notation = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const [figures = '', opacity] = inside.split('/');
  const parts = figures.split(/[\s,]+/).filter(Boolean);
  // The space of `color(srgb 1 1 1)`, or of one so near that light stays light.
  if (notation === 'color' && !/^(srgb|display-p3)$/.test(parts.shift() ?? '')) return null;
  if (fraction(opacity ?? parts[3] ?? '1') < 0.5) return null;
  const [first = 0, second = 0, third = 0] = parts.map(fraction);
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return fromLight(first / 255, second / 255, third / 255);
    case 'color':
      return fromLight(first, second, third);
    // These begin with the lightness, which is all that counts.
    case 'oklab':
    case 'oklch':
      return first ** 3;
    case 'lab':
    case 'lch':
      return ((first + 16) / 116) ** 3;
    default:
      return null;
  }
}

/** A figure of a colour; a missing one ("none") is 0. */
function fraction(figure: string): number {
  const value = Number.parseFloat(figure) || 0;
  return figure.trim().endsWith('%') ? value / 100 : value;
}

function fromLight(red: number, green: number, blue: number): number {
  const linear = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}
