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
 * transparent one, or one in a notation that computed styles do not use for sRGB.
 */
export function luminanceOf(color: string): number | null {
  const shape =
    /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:\s*[,/]\s*([\d.]+%?))?\s*\)$/.exec(color);
  if (!shape) return null;
  const [, red = '0', green = '0', blue = '0', alpha = '1'] = shape;
  const opacity = alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
  if (opacity < 0.5) return null;
  const linear = [red, green, blue].map((channel) => {
    const part = Number(channel) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}
