import type { Flags, Sheet } from '../../sheets/types';
import { FitLine } from '../fit/fit';
import { useLocale, useStrings } from '../i18n/context';
import { useBriefs } from '../search/use-briefs';
import { KeyFacts } from './key-facts';
import { SheetTools } from './sheet-tools';
import { sheetStrings } from './strings';

/** Names shown before the fold. */
const NAMES = 4;
const FLAGS = [
  'regulated',
  'executive',
  'ecological',
  'digital',
  'demographic',
] as const satisfies (keyof Flags)[];

/** What the job is called, in both genders and by every other name, and where it belongs. */
export function SheetHead({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const { label, domain, code, flags, editorial } = sheet;
  const briefs = useBriefs([code]);
  const raised = FLAGS.filter((flag) => flags[flag]);
  return (
    <header class="sheet-head">
      <p class="sheet-domain" lang="fr">
        {domain.group.name} › {domain.name} · {t('rome', { code })}
      </p>
      <h1 lang="fr">{label.display}</h1>
      {editorial?.summary && <p class="sheet-summary">{editorial.summary[locale]}</p>}
      <KeyFacts sheet={sheet} />
      <FitLine brief={briefs.get(code)} />
      <SheetTools sheet={sheet} />
      {raised.length > 0 && (
        <ul class="sheet-flags">
          {raised.map((flag) => (
            <li key={flag}>{t(`flag_${flag}`)}</li>
          ))}
        </ul>
      )}
      <OtherNames sheet={sheet} />
    </header>
  );
}

function OtherNames({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const edited = sheet.editorial?.otherNames?.map((other) => other.name) ?? [];
  const official = sheet.appellations.map((each) => each.name);
  const names = [...new Set([...official, ...edited])].filter(
    (name) => name !== sheet.label.display,
  );
  if (names.length === 0) return null;
  const rest = names.slice(NAMES);
  return (
    <div class="sheet-names">
      <p>
        {t('also')} <span lang="fr">{names.slice(0, NAMES).join(' · ')}</span>
      </p>
      {rest.length > 0 && (
        <details class="rest">
          <summary>{t('more_names', { count: rest.length })}</summary>
          <p lang="fr">{rest.join(' · ')}</p>
        </details>
      )}
    </div>
  );
}
