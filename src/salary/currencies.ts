/** How ads write currencies, with their scale ("K€"), and which one is meant. */

export const MONEY =
  /(?:(k|m|mds?|mrds?|mio)[ \u00a0\u202f]?)?(€(?:uros?(?!\p{L}))?|ca\$|us\$|c\$|\$ ?(?:(?:ca|us)d?(?!\p{L}))?|£|frs?\.|(?:euros?|eur|chf|cad|usd|gbp)(?![\p{L}\p{N}]))/iuy;
/** The same before a number ("€32 000", "CHF80'000"). */
export const MONEY_BEFORE =
  /(€|eur|chf|s?fr\.|cad|usd|gbp|ca\$|us\$|c\$|\$|£)(?=[ \u00a0\u202f]?\d)/iuy;
/** Names that are other words too ("DT", "MAD", "livres"), or of currencies from afar: after a number only. */
export const FAR_MONEY =
  /(?:(k|m)[ \u00a0\u202f]?)?(dhs?|dirhams?|mad|dt|tnd|da|dzd|dinars? (?:tunisiens?|algériens?)|f\.? ?cf[ap]|francs? (?:cf[ap]|suisses?|pacifiques?|guinéens?|congolais)|francs|frs|cfa|xof|xaf|xpf|ariary|mga|gnf|cdf|mur|roupies|dollars? (?:us|américains?)|dollars?|livres? sterling|livres?(?= \/| par))(?![\p{L}\p{N}])/iuy;

/** The first that matches the written name, in lower case; the euro without any. */
const NAMES: readonly [RegExp, string][] = [
  [/^€|^eur/, 'EUR'],
  [/cfp$|pacifique|xpf/, 'XPF'],
  // Both CFA francs are worth the same; the west has more of the readers.
  [/cfa$|xof/, 'XOF'],
  [/^xaf/, 'XAF'],
  [/ariary|mga/, 'MGA'],
  [/gnf|guin/, 'GNF'],
  [/cdf|congolais/, 'CDF'],
  [/mur|roupies/, 'MUR'],
  [/us|américain/, 'USD'],
  [/^chf|^s?fr/, 'CHF'],
  [/^ca|^c?\$|^dollar/, 'CAD'],
  [/^gbp|^£|^livre/, 'GBP'],
  [/^dh|^dirham|^mad/, 'MAD'],
  [/^dt|^tnd|^dinars? t/, 'TND'],
  [/^d/, 'DZD'],
];

/** `$` after the number is how Canadian French writes it; before it, how Americans do. */
export function currencyOf(name: string, afterNumber: boolean): string {
  const sign = name.toLowerCase();
  if (sign === '$') return afterNumber ? 'CAD' : 'USD';
  return NAMES.find(([pattern]) => pattern.test(sign))?.[1] ?? 'EUR';
}
