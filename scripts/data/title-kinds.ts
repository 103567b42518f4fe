/**
 * What the first words of a title say: its kind ("BTS", "Licence pro") and the
 * level that the kind stands for (3 = CAP … 8 = doctorat).
 */
interface TitleKind {
  kind: string;
  level: number;
  pattern: RegExp;
}

const KINDS: TitleKind[] = [
  { kind: 'CAP', level: 3, pattern: /^(?:CAPA?|Certificat d'aptitude professionnelle)\b/i },
  { kind: 'BEP', level: 3, pattern: /^BEPA?\b/i },
  { kind: 'BPA', level: 3, pattern: /^BPA\b/i },
  { kind: 'Bac pro', level: 4, pattern: /^(?:Bac(?:calauréat)? pro(?:fessionnel)?)\b/i },
  { kind: 'Bac', level: 4, pattern: /^Bac(?:calauréat)?\b/i },
  { kind: 'BPJEPS', level: 4, pattern: /^BPJEPS\b/i },
  { kind: 'BP', level: 4, pattern: /^(?:BP|Brevet professionnel)\b/i },
  { kind: 'BMA', level: 4, pattern: /^BMA\b/i },
  { kind: 'BTM', level: 4, pattern: /^BTM\b/i },
  { kind: 'BTS', level: 5, pattern: /^(?:BTSM?|Brevet de technicien supérieur)(?!A)\b/i },
  { kind: 'BTSA', level: 5, pattern: /^BTSA\b/i },
  { kind: 'DUT', level: 5, pattern: /^DUT\b/i },
  { kind: 'DEUST', level: 5, pattern: /^DEUST\b/i },
  { kind: 'BM', level: 5, pattern: /^BM\b/i },
  { kind: 'BUT', level: 6, pattern: /^BUT\b/i },
  { kind: 'Licence pro', level: 6, pattern: /^Licence pro(?:fessionnelle)?\b/i },
  { kind: 'Licence', level: 6, pattern: /^Licence\b/i },
  { kind: 'Bachelor', level: 6, pattern: /^Bachelor\b/i },
  { kind: 'DN MADE', level: 6, pattern: /^DN ?MADE\b/i },
  { kind: 'DCG', level: 6, pattern: /^DCG\b/i },
  { kind: 'DE', level: 6, pattern: /^(?:DE|Diplôme d'[ÉEée]tat)(?= |$)/ },
  { kind: 'DEJEPS', level: 5, pattern: /^DEJEPS\b/i },
  { kind: 'DESJEPS', level: 6, pattern: /^DESJEPS\b/i },
  { kind: 'Master', level: 7, pattern: /^Master\b/i },
  { kind: 'Mastère', level: 7, pattern: /^Mastère(?: spécialisé)?\b/i },
  {
    kind: 'Ingénieur',
    level: 7,
    pattern: /^(?:Titre (?:d')?ingénieur|Ingénieur|Diplôme d'ingénieur)\b/i,
  },
  { kind: 'MBA', level: 7, pattern: /^MBA\b/i },
  { kind: 'DSCG', level: 7, pattern: /^DSCG\b/i },
  { kind: 'DSAA', level: 7, pattern: /^DSAA\b/i },
  { kind: 'DNSEP', level: 7, pattern: /^DNSEP\b/i },
  { kind: 'DES', level: 8, pattern: /^(?:DES|Diplôme d'études spécialisées)\b/ },
  { kind: 'Doctorat', level: 8, pattern: /^Doctorat\b/i },
];

/** Kinds that stand for no level of their own. */
const OTHERS: Omit<TitleKind, 'level'>[] = [
  { kind: 'TP', pattern: /^(?:TP|Titre professionnel)\b/i },
  { kind: 'CQP', pattern: /^CQP\w?\b/i },
  { kind: 'CS', pattern: /^(?:CS|MC|Certificat de spécialisation|Mention complémentaire)\b/i },
];

/** The kind of a title, such as "BTS"; '' when its first words name none. */
export function kindOf(title: string): string {
  return [...KINDS, ...OTHERS].find(({ pattern }) => pattern.test(title))?.kind ?? '';
}

/** The level its kind stands for; 9 when it stands for none. */
export function levelOf(title: string): number {
  return KINDS.find(({ pattern }) => pattern.test(title))?.level ?? 9;
}

/** The title without the words of its kind: what it is about. */
export function subjectOf(title: string): string {
  const pattern = [...KINDS, ...OTHERS].find((each) => each.pattern.test(title))?.pattern;
  const bare = pattern
    ? title.replace(pattern, '')
    : title.replace(/^(?:DipViGrM|Grade_\w+)\b/, '');
  return bare.replace(/^[\s–:-]+/, '');
}
