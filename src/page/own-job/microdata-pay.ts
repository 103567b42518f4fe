/**
 * The `baseSalary` of a page's microdata, in the shape that JSON-LD gives it:
 * what reads one reads the other.
 */
export function microdataPay(posting: Element): Record<string, unknown> | undefined {
  const element = posting.querySelector('[itemprop="baseSalary"], [itemprop="estimatedSalary"]');
  if (!element) return undefined;
  const value = (name: string, within: Element = element) => {
    const found = within.querySelector(`[itemprop="${name}"]`);
    return found ? contentOf(found) : undefined;
  };
  const currency = value('salaryCurrency', posting) ?? value('currency');
  const parts = {
    currency,
    minValue: value('minValue'),
    maxValue: value('maxValue'),
    unitText: value('unitText') ?? value('unitCode'),
  };
  const nested = element.querySelector('[itemprop="value"]:not([itemscope])');
  const bounded = parts.minValue !== undefined || parts.maxValue !== undefined;
  // A plain element holds the pay itself, as an attribute or as words.
  return { ...parts, value: nested ? contentOf(nested) : bounded ? undefined : contentOf(element) };
}

function contentOf(element: Element): string {
  const given = element.getAttribute('content') ?? element.textContent ?? '';
  return given.replace(/\s+/g, ' ').trim();
}
